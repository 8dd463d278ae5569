#include "app/library.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/import_deck.h"
#include "deck/update.h"
#include "text/nearest.h"
#include "text/words.h"

namespace hone::app {
namespace {

constexpr int kMostOffered = 4;

std::unexpected<Error> no_such_deck(std::string_view name, const std::vector<std::string>& names) {
  if (names.empty()) {
    return not_found(fmt::format("there is no deck “{}”; “hone import FILE” brings one in", name));
  }
  const auto nearest = text::nearest(name, names);
  return not_found(fmt::format(
      "there is no deck “{}”; {}", name,
      nearest ? fmt::format("did you mean “{}”?", *nearest) : "“hone decks” lists them"));
}

std::unexpected<Error> no_such_card(std::string_view id, const std::vector<deck::CardId>& all) {
  std::vector<std::string> names;
  for (const deck::CardId& card : all) names.push_back(card.value);
  const auto nearest = text::nearest(id, names);
  return not_found(fmt::format("there is no card “{}”; {}", id,
                               nearest ? fmt::format("did you mean “{}”?", *nearest)
                                       : "“hone deck NAME” lists the ids of a deck's cards"));
}

std::unexpected<Error> several_cards(std::string_view id, const std::vector<deck::CardId>& found) {
  std::string names;
  for (const deck::CardId& card : found) {
    names += names.empty() ? "" : ", ";
    names += card.value;
  }
  return invalid_input(
      fmt::format("“{}” begins the ids of several cards ({}, …); give more of it", id, names));
}

}  // namespace

Result<deck::DeckName> deck_named(Store& store, std::string_view name) {
  std::vector<std::string> names;
  const std::string folded = text::fold(name);
  std::optional<deck::DeckName> alike;
  for (const DeckSummary& deck : TRY(store.decks())) {
    if (deck.name.value == name) return deck.name;
    if (text::fold(deck.name.value) == folded) alike = deck.name;
    names.push_back(deck.name.value);
  }
  if (alike) return *alike;
  return no_such_deck(name, names);
}

Result<std::vector<StoredCard>> cards_of_deck(Store& store, std::string_view name) {
  return store.cards_of(TRY(deck_named(store, name)));
}

Result<StoredCard> card_named(Store& store, std::string_view id) {
  if (auto card = TRY(store.find_card(deck::CardId{std::string(id)}))) return std::move(*card);
  const auto found = TRY(store.card_ids(std::string(id), kMostOffered));
  if (id.empty() || found.empty()) return no_such_card(id, TRY(store.card_ids("", -1)));
  if (found.size() > 1) return several_cards(id, found);
  auto only = TRY(store.find_card(found.front()));
  if (!only) return no_such_card(id, {});  // taken away between the two questions
  return std::move(*only);
}

Result<StoredCard> edit_card(Store& store, const deck::CardId& id, deck::Card content) {
  StoredCard edited;
  TRY(store.in_transaction([&]() -> Status {
    const StoredCard stored = TRY(card_named(store, id.value));
    deck::Deck before = *TRY(store.find_deck(stored.deck));
    deck::Deck after = before;
    content.id = stored.card.id;
    const auto place = std::ranges::find(after.cards, stored.card.id, &deck::Card::id);
    *place = std::move(content);
    DeckChange change{.update = deck::update(before, std::move(after), {}), .units = {}};
    // An edit leaves the marks of cards that their source has lost as they are.
    for (const StoredCard& card : TRY(store.cards_of(stored.deck))) {
      if (card.missing) change.update.report.vanished.push_back(card.card.id);
    }
    change.units = planned_units(change.update.deck);
    TRY(store.save(change));
    edited = TRY(card_named(store, stored.card.id.value));
    return {};
  }));
  return edited;
}

}  // namespace hone::app
