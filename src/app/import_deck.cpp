#include "app/import_deck.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ranges>

#include "app/library.h"
#include "deck/study_order.h"

namespace hone::app {
namespace {

Result<deck::Format> format_named(std::span<const deck::Format> formats, std::string_view name) {
  const auto found = std::ranges::find(formats, name, &deck::Format::name);
  if (found != formats.end()) return *found;
  std::string names;
  for (const deck::Format& format : formats) {
    names += names.empty() ? "" : ", ";
    names += format.name;
  }
  return invalid_input(fmt::format("there is no format “{}”; give one of {}", name, names));
}

/// Puts the source in front, so that a person with three files knows which one is meant.
Error about(const std::string& source, Error error) {
  error.message = fmt::format("{}: {}", source, error.message);
  return error;
}

deck::DeckName name_for(const ImportRequest& request, const deck::Deck& deck) {
  if (request.deck) return *request.deck;
  if (!deck.name.empty()) return deck.name;
  const std::string stem = std::filesystem::path(request.source).stem().string();
  return deck::DeckName{stem.empty() ? "imported" : stem};
}

struct Prepared {
  DeckChange change;
  ImportReport report;
};

/// Cards of other decks whose ids the incoming ones must not take.
Result<std::vector<deck::CardId>> taken_ids(Store& store, const deck::Deck& incoming,
                                            const deck::Deck& existing) {
  std::vector<deck::CardId> own;
  for (const deck::Card& card : existing.cards) own.push_back(card.id);
  std::ranges::sort(own);
  std::vector<deck::CardId> taken;
  for (deck::CardId& id : TRY(store.card_ids("", -1))) {
    if (!std::ranges::binary_search(own, id)) taken.push_back(std::move(id));
  }
  if (incoming.cards.empty()) taken.clear();
  return taken;
}

Result<Prepared> prepare(Store& store, std::span<const deck::Format> formats,
                         const ImportRequest& request, const deck::Progress& progress) {
  const auto named = [&](Error error) { return about(request.source, std::move(error)); };
  const deck::Format format =
      TRY(with_error(request.format ? format_named(formats, *request.format)
                                    : deck::recognise(formats, request.text),
                     named));
  deck::Parsed parsed = TRY(with_error(format.parse(request.text, progress), named));

  Prepared prepared;
  parsed.deck.name = name_for(request, parsed.deck);
  deck::Deck existing = TRY(store.find_deck(parsed.deck.name)).value_or(deck::Deck{});
  existing.name = parsed.deck.name;
  const auto taken = TRY(taken_ids(store, parsed.deck, existing));
  prepared.change.update = deck::update(existing, std::move(parsed.deck), taken);
  const deck::Deck& deck = prepared.change.update.deck;
  prepared.change.units = planned_units(deck);
  prepared.report = {.deck = deck.name,
                     .format = std::string(format.name),
                     .cards = prepared.change.update.report,
                     .warnings = std::move(parsed.warnings),
                     .units = static_cast<int>(prepared.change.units.size()),
                     .outline = {}};
  prepared.report.unasked = static_cast<int>(std::ranges::count_if(
      deck.cards, [](const deck::Card& card) { return deck::units_of(card).empty(); }));
  return prepared;
}

/// More than a person reads through.
constexpr std::ptrdiff_t kMostOutlined = 200;

std::vector<CardOutline> outline_of_incoming(const deck::Update& update) {
  std::vector<CardOutline> outline;
  const std::span cards(update.deck.cards);
  const auto incoming = cards.first(cards.size() - update.report.vanished.size());
  for (const deck::Card& card : incoming | std::views::take(kMostOutlined)) {
    outline.push_back(outline_of(card));
  }
  return outline;
}

}  // namespace

std::vector<PlannedUnit> planned_units(const deck::Deck& deck) {
  std::vector<PlannedUnit> planned;
  for (deck::Unit& unit : deck::study_order(deck)) {
    const bool item = unit.id.facet.kind == deck::FacetKind::kItem;
    const deck::Depth depth = deck::depth_of(unit.id.facet.kind);
    planned.push_back({.id = std::move(unit.id),
                       .depth = depth,
                       .label = std::move(item ? unit.expected : unit.prompt),
                       .rank = static_cast<int>(planned.size())});
  }
  return planned;
}

Result<ImportReport> import_deck(Store& store, std::span<const deck::Format> formats,
                                 const ImportRequest& request, const deck::Progress& progress) {
  ImportReport report;
  // One transaction around reading and writing, so that two imports cannot both find a deck new.
  TRY(store.in_transaction([&]() -> Status {
    Prepared prepared = TRY(prepare(store, formats, request, progress));
    TRY(store.save(prepared.change));
    report = std::move(prepared.report);
    return {};
  }));
  return report;
}

Result<ImportReport> preview_import(Store& store, std::span<const deck::Format> formats,
                                    const ImportRequest& request) {
  Prepared prepared = TRY(prepare(store, formats, request, {}));
  prepared.report.outline = outline_of_incoming(prepared.change.update);
  return std::move(prepared.report);
}

}  // namespace hone::app
