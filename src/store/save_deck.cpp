#include "store/card_body.h"
#include "store/card_writer.h"
#include "store/numbering.h"
#include "store/sql_store.h"
#include "store/unit_writer.h"

namespace hone::store {
namespace {

constexpr auto kFindDeck = "SELECT number, description, role FROM deck WHERE name = :name";

constexpr auto kAddDeck =
    "INSERT INTO deck (number, name, description, role) "
    "VALUES (:number, :name, :description, :role)";

constexpr auto kChangeDeck =
    "UPDATE deck SET description = :description, role = :role WHERE number = :number";

/// Writes what the deck itself says and gives its number.
Number save_head(soci::session& session, const deck::Deck& deck) {
  const std::string role = text_of_role(deck);
  Number number = 0;
  std::string old_description;
  std::string old_role;
  Query find(session, kFindDeck);
  find.with("name", deck.name.value).into(number).into(old_description).into(old_role);
  if (!find.find()) {
    number = next_number(session, "deck");
    Query add(session, kAddDeck);
    add.with("number", number)
        .with("name", deck.name.value)
        .with("description", deck.description)
        .with("role", role)
        .run();
  } else if (old_description != deck.description || old_role != role) {
    Query change(session, kChangeDeck);
    change.with("description", deck.description).with("role", role).with("number", number).run();
  }
  return number;
}

}  // namespace

Status SqlStore::save(const app::DeckChange& change) {
  return database_.write([&](Connection& session) -> Status {
    const Number deck = save_head(session, change.update.deck);
    CardWriter cards(session, deck);
    TRY(cards.write(change.update));
    return UnitWriter(session, deck, cards.numbers()).write(change.units);
  });
}

}  // namespace hone::store
