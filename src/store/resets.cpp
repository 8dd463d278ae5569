#include <fmt/format.h>

#include "store/numbering.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kNumberOfDeck = "SELECT number FROM deck WHERE name = :name";

constexpr auto kAddReset =
    "INSERT INTO reset (number, deck, at, after_review) "
    "VALUES (:number, :deck, :at, (SELECT COALESCE(MAX(number), 0) FROM review))";

constexpr auto kAddResetUndo = "INSERT INTO reset_undo (reset, at) VALUES (:number, :at)";

constexpr auto kLastReset =
    "SELECT reset.number, deck.name, reset.at FROM reset JOIN deck ON deck.number = reset.deck "
    "WHERE NOT EXISTS (SELECT 1 FROM reset_undo WHERE reset_undo.reset = reset.number) "
    "AND NOT EXISTS (SELECT 1 FROM review WHERE review.number > reset.after_review "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.number)) "
    "ORDER BY reset.number DESC LIMIT 1";

constexpr auto kForget =
    "DELETE FROM progress WHERE unit IN (SELECT unit.number FROM unit "
    "JOIN deck ON deck.number = unit.deck WHERE deck.name = :name)";

constexpr auto kMarkNew =
    "UPDATE unit SET introduced = 0 WHERE introduced = 1 "
    "AND deck = (SELECT number FROM deck WHERE name = :name)";

}  // namespace

Result<app::ResetNumber> SqlStore::append_reset(const deck::DeckName& name, Instant at) {
  return database_.write([&](Connection& session) -> Result<app::ResetNumber> {
    Number deck = 0;
    if (!Query(session, kNumberOfDeck).with("name", name.value).into(deck).find()) {
      return not_found(fmt::format("there is no deck “{}”; “hone decks” lists them", name.value));
    }
    const Number number = next_number(session, "reset");
    const Number moment = to_epoch_milliseconds(at);
    Query add(session, kAddReset);
    add.with("number", number).with("deck", deck).with("at", moment).run();
    return app::ResetNumber{number};
  });
}

Status SqlStore::append_reset_undo(app::ResetNumber number, Instant at) {
  return database_.write([&](Connection& session) -> Status {
    const Number reset = number.value;
    const Number moment = to_epoch_milliseconds(at);
    Query(session, kAddResetUndo).with("number", reset).with("at", moment).run();
    return {};
  });
}

Result<std::optional<app::DeckReset>> SqlStore::last_reset() {
  using Found = std::optional<app::DeckReset>;
  return database_.read([](Connection& session) -> Result<Found> {
    Number number = 0;
    Number at = 0;
    app::DeckReset reset;
    Query find(session, kLastReset);
    if (!find.into(number).into(reset.deck.value).into(at).find()) return Found{};
    reset.number.value = number;
    reset.at = from_epoch_milliseconds(at);
    return Found{std::move(reset)};
  });
}

Result<int> SqlStore::forget(const deck::DeckName& deck) {
  return database_.write([&](Connection& session) -> Result<int> {
    Query drop(session, kForget);
    drop.with("name", deck.value).run();
    Query(session, kMarkNew).with("name", deck.value).run();
    return static_cast<int>(drop.changed());
  });
}

}  // namespace hone::store
