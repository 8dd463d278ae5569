#include <fmt/format.h>

#include <algorithm>

#include "store/card_body.h"
#include "store/query.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kCardsOfDeck =
    "SELECT card.id, deck.name, card.place, card.suspended, card.missing, card_text.body "
    "FROM deck JOIN card ON card.deck = deck.number JOIN card_text ON card_text.card = card.number "
    "WHERE deck.name = :name ORDER BY card.missing, card.place";

// The places are an index, so what is skipped is not read.
constexpr auto kCardsBetween =
    "SELECT card.id, deck.name, card.place, card.suspended, card.missing, card_text.body FROM "
    "(SELECT card.* FROM card WHERE card.deck = (SELECT number FROM deck WHERE name = :name) "
    "ORDER BY card.place, card.number LIMIT :most OFFSET :skipped) AS card "
    "JOIN deck ON deck.number = card.deck JOIN card_text ON card_text.card = card.number "
    "ORDER BY card.place, card.number";

constexpr auto kOneCard =
    "SELECT card.id, deck.name, card.place, card.suspended, card.missing, card_text.body "
    "FROM card JOIN deck ON deck.number = card.deck JOIN card_text ON card_text.card = card.number "
    "WHERE card.id = :name";

constexpr auto kIdsFrom = "SELECT id FROM card WHERE id >= :prefix ORDER BY id";

constexpr auto kSuspend = "UPDATE card SET suspended = :suspended WHERE id = :id";

struct CardRow {
  deck::CardId id;
  deck::DeckName deck;
  int place = 0;
  int suspended = 0;
  int missing = 0;
  std::string body;
};

Result<app::StoredCard> card_of(const CardRow& row, const std::filesystem::path& file) {
  return app::StoredCard{.card = TRY(card_from(row.body, row.id, file)),
                         .deck = row.deck,
                         .number = row.place,
                         .suspended = row.suspended != 0,
                         .missing = row.missing != 0};
}

Result<std::vector<app::StoredCard>> cards_from(Query& cards, const std::filesystem::path& file) {
  CardRow row;
  std::vector<app::StoredCard> all;
  cards.into(row.id.value)
      .into(row.deck.value)
      .into(row.place)
      .into(row.suspended)
      .into(row.missing)
      .into(row.body)
      .start();
  while (cards.next()) all.push_back(TRY(card_of(row, file)));
  return all;
}

}  // namespace

Result<std::vector<app::StoredCard>> SqlStore::cards_of(const deck::DeckName& name) {
  return database_.read([&](Connection& session) {
    Query cards(session, kCardsOfDeck);
    cards.with("name", name.value);
    return cards_from(cards, database_.file());
  });
}

Result<std::vector<app::StoredCard>> SqlStore::cards_between(const deck::DeckName& name, int from,
                                                             int most) {
  const int skipped = std::max(from, 1) - 1;
  return database_.read([&](Connection& session) {
    Query cards(session, kCardsBetween);
    cards.with("name", name.value).with("most", most).with("skipped", skipped);
    return cards_from(cards, database_.file());
  });
}

Result<std::optional<app::StoredCard>> SqlStore::find_card(const deck::CardId& id) {
  using Found = std::optional<app::StoredCard>;
  return database_.read([&](Connection& session) -> Result<Found> {
    Query card(session, kOneCard);
    card.with("name", id.value);
    auto found = TRY(cards_from(card, database_.file()));
    return found.empty() ? Found{} : Found{std::move(found.front())};
  });
}

Result<std::vector<deck::CardId>> SqlStore::card_ids(const std::string& prefix, int most) {
  return database_.read([&](Connection& session) -> Result<std::vector<deck::CardId>> {
    deck::CardId id;
    std::vector<deck::CardId> all;
    Query ids(session, kIdsFrom);
    ids.with("prefix", prefix).into(id.value).start();
    // In order, all ids with the prefix stand together and first.
    const auto wanted = [&] { return most < 0 || std::cmp_less(all.size(), most); };
    while (wanted() && ids.next() && id.value.starts_with(prefix)) all.push_back(id);
    return all;
  });
}

Status SqlStore::set_suspended(const deck::CardId& id, bool suspended) {
  return database_.write([&](Connection& session) -> Status {
    const int mark = suspended ? 1 : 0;
    Query change(session, kSuspend);
    change.with("suspended", mark).with("id", id.value).run();
    if (change.changed() > 0) return {};
    return not_found(
        fmt::format("there is no card {}; hone deck NAME lists the cards of a deck", id.value));
  });
}

}  // namespace hone::store
