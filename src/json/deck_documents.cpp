#include "json/card_shapes.h"
#include "json/deck_format.h"
#include "json/documents.h"
#include "json/write_card.h"
#include "json/write_deck.h"
#include "json/write_practice.h"
#include "json/write_studied_card.h"
#include "json/write_unit.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct Shape<app::DeckSummary> {
  static constexpr auto fields() {
    using T = app::DeckSummary;
    return std::tuple{field("name", &T::name),       field("description", &T::description),
                      field("cards", &T::cards),     field("suspended", &T::suspended),
                      field("missing", &T::missing), field("units", &T::units)};
  }
};

namespace {

void write_marks(Writer& out, const app::StoredCard& card) {
  write_member(out, "suspended", card.suspended);
  write_member(out, "missing", card.missing);
}

void write_unit(Writer& out, const deck::Unit& unit,
                const std::optional<memory::Progress>& progress) {
  out.begin_object();
  write_unit_fields(out, unit.id);
  write_member(out, "depth", deck::depth_of(unit.id.facet.kind));
  write_member(out, "prompt", unit.prompt);
  write_member(out, "expected", unit.expected);
  write_member(out, "more", unit.more);
  write_member(out, "progress", progress);
  out.end_object();
}

void write(Writer& out, const app::DeckOverview& overview) {
  out.begin_object();
  write_fields(out, overview.deck);
  write_member(out, "depth", overview.depth);
  write_member(out, "due", overview.due);
  write_member(out, "new", overview.fresh);
  out.key("mastery");
  out.begin_object();
  write_mastery_fields(out, overview.mastery);
  write_member(out, "desired_retention", overview.desired_retention);
  out.end_object();
  out.end_object();
}

}  // namespace

std::string decks_document(std::span<const app::DeckOverview> decks) {
  Writer out;
  out.begin_object();
  out.key("decks");
  out.begin_array();
  for (const app::DeckOverview& deck : decks) write(out, deck);
  out.end_array();
  out.end_object();
  return out.take();
}

std::string deck_document(const deck::Deck& deck, std::span<const app::StoredCard> cards) {
  Writer out;
  begin_deck(out, deck);
  for (const app::StoredCard& stored : cards) {
    out.begin_object();
    write_card_fields(out, stored.card, stored.number);
    write_marks(out, stored);
    out.end_object();
  }
  end_deck(out);
  return out.take();
}

void write_studied_card(Writer& out, const app::StoredCard& card, std::span<const deck::Unit> units,
                        std::span<const std::optional<memory::Progress>> progress) {
  out.begin_object();
  write_card_fields(out, card.card, card.number);
  write_marks(out, card);
  write_member(out, "deck", card.deck);
  out.key("units");
  out.begin_array();
  for (std::size_t index = 0; index < units.size(); ++index) {
    write_unit(out, units[index], progress[index]);
  }
  out.end_array();
  out.end_object();
}

std::string card_document(const app::StoredCard& card, std::span<const deck::Unit> units,
                          std::span<const std::optional<memory::Progress>> progress) {
  Writer out;
  write_studied_card(out, card, units, progress);
  return out.take();
}

}  // namespace hone::json
