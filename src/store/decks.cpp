#include "store/card_body.h"
#include "store/query.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kDecks =
    "SELECT deck.name, deck.description, "
    "(SELECT COUNT(*) FROM card WHERE card.deck = deck.number), "
    "(SELECT COUNT(*) FROM card WHERE card.deck = deck.number AND card.suspended = 1), "
    "(SELECT COUNT(*) FROM card WHERE card.deck = deck.number AND card.missing = 1), "
    "(SELECT COUNT(*) FROM unit WHERE unit.deck = deck.number AND unit.active = 1) "
    "FROM deck ORDER BY deck.name";

constexpr auto kDeck = "SELECT description, role FROM deck WHERE name = :name";

}  // namespace

Result<std::vector<app::DeckSummary>> SqlStore::decks() {
  return database_.read([](Connection& session) -> Result<std::vector<app::DeckSummary>> {
    app::DeckSummary row;
    std::vector<app::DeckSummary> all;
    Query decks(session, kDecks);
    decks.into(row.name.value)
        .into(row.description)
        .into(row.cards)
        .into(row.suspended)
        .into(row.missing)
        .into(row.units)
        .start();
    while (decks.next()) all.push_back(row);
    return all;
  });
}

Result<std::optional<deck::Deck>> SqlStore::find_deck(const deck::DeckName& name) {
  using Found = std::optional<deck::Deck>;
  return database_.read([&](Connection& session) -> Result<Found> {
    deck::Deck found{.name = name, .description = {}, .role = {}, .cards = {}};
    std::string role;
    Query deck(session, kDeck);
    if (!deck.with("name", name.value).into(found.description).into(role).find()) return Found{};
    found.role = TRY(role_from(role, name, database_.file()));
    for (app::StoredCard& card : TRY(cards_of(name))) found.cards.push_back(std::move(card.card));
    return found;
  });
}

}  // namespace hone::store
