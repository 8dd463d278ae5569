#include "store/card_writer.h"

#include <fmt/format.h>

#include "deck/formats/markdown/card_text.h"
#include "store/numbering.h"

namespace hone::store {
namespace {

constexpr auto kKeptCards = "SELECT id, number, place, missing FROM card WHERE deck = :deck";

constexpr auto kAddCard =
    "INSERT INTO card (number, id, deck, place, missing) "
    "VALUES (:number, :id, :deck, :place, :missing) ON CONFLICT (id) DO NOTHING";

constexpr auto kAddText = "INSERT INTO card_text (card, body) VALUES (:number, :body)";

constexpr auto kMoveCard =
    "UPDATE card SET place = :place, missing = :missing WHERE number = :number";

constexpr auto kChangeText = "UPDATE card_text SET body = :body WHERE card = :number";

using Ids = std::unordered_set<std::string>;

Ids ids_of(const std::vector<deck::CardId>& cards) {
  Ids ids;
  for (const deck::CardId& card : cards) ids.insert(card.value);
  return ids;
}

}  // namespace

CardWriter::CardWriter(soci::session& session, Number deck)
    : session_(session),
      deck_(deck),
      add_card_(session, kAddCard),
      add_text_(session, kAddText),
      move_card_(session, kMoveCard),
      change_text_(session, kChangeText),
      words_(session) {
  const Kept& values = row_.values;
  add_card_.with("number", values.number)
      .with("id", row_.id)
      .with("deck", deck_)
      .with("place", values.place)
      .with("missing", values.missing);
  add_text_.with("number", values.number).with("body", row_.body);
  move_card_.with("place", values.place)
      .with("missing", values.missing)
      .with("number", values.number);
  change_text_.with("body", row_.body).with("number", values.number);
}

void CardWriter::read_kept() {
  Kept row;
  std::string id;
  Query kept(session_, kKeptCards);
  kept.with("deck", deck_).into(id).into(row.number).into(row.place).into(row.missing).start();
  while (kept.next()) kept_.emplace(id, row);
  next_ = next_number(session_, "card");
}

Status CardWriter::write(const deck::Update& update) {
  read_kept();
  const Ids updated = ids_of(update.report.updated);
  const Ids vanished = ids_of(update.report.vanished);
  int place = 0;
  for (const deck::Card& card : update.deck.cards) {
    const std::string& id = card.id.value;
    TRY(write_card(card, ++place, vanished.contains(id), updated.contains(id)));
    numbers_.emplace(id, row_.values.number);
  }
  return {};
}

Status CardWriter::write_card(const deck::Card& card, int place, bool vanished, bool changed) {
  const auto kept = kept_.find(card.id.value);
  const bool is_new = kept == kept_.end();
  row_.values = {
      .number = is_new ? next_ : kept->second.number, .place = place, .missing = vanished ? 1 : 0};
  if (is_new) return add(card);
  change(card, kept->second, changed);
  return {};
}

Status CardWriter::add(const deck::Card& card) {
  row_.id = card.id.value;
  row_.body = deck::markdown::print_card(card);
  add_card_.run();
  if (add_card_.changed() == 0) {
    return failure(ErrorKind::kConflict,
                   fmt::format("the card id {} is already taken; give the card another id and "
                               "import again",
                               card.id.value));
  }
  add_text_.run();
  words_.add(row_.values.number, card);
  ++next_;
  return {};
}

void CardWriter::change(const deck::Card& card, const Kept& before, bool changed) {
  if (before.place != row_.values.place || before.missing != row_.values.missing) move_card_.run();
  if (!changed) return;
  row_.body = deck::markdown::print_card(card);
  change_text_.run();
  words_.change(row_.values.number, card);
}

}  // namespace hone::store
