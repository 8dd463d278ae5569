#include <fmt/format.h>

#include "store/logged_review.h"
#include "store/numbering.h"
#include "store/sql_store.h"
#include "store/typed_rows.h"
#include "store/unit_rows.h"

namespace hone::store {
namespace {

constexpr auto kFindCard = "SELECT number FROM card WHERE id = :id";

constexpr auto kAddReview =
    "INSERT INTO review (number, card, at, confidence, spent, schedule) "
    "VALUES (:number, :card, :at, :confidence, :spent, :schedule)";

constexpr auto kAddReviewedUnit =
    "INSERT INTO reviewed_unit (review, place, unit, missed) "
    "VALUES (:review, :place, :unit, :missed)";

constexpr auto kIsReview = "SELECT number FROM review WHERE number = :review";
constexpr auto kAddUndo = "INSERT INTO undo (review, at) VALUES (:review, :at)";

constexpr auto kLastReview =
    "SELECT {} FROM review JOIN card ON card.number = review.card "
    "WHERE NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.number) "
    "ORDER BY review.number DESC LIMIT 1";

Result<Number> number_of_card(ConnectionRef session, const deck::CardId& id) {
  Number number = 0;
  Query find(session, kFindCard);
  if (find.with("id", id.value).into(number).find()) return number;
  return not_found(
      fmt::format("there is no card {}; hone deck NAME lists the cards of a deck", id.value));
}

Status add_units(ConnectionRef session, Number review,
                 const std::vector<app::ReviewedUnit>& units) {
  UnitFinder finder(session);
  Number unit = 0;
  int place = 0;
  int missed = 0;
  Query add(session, kAddReviewedUnit);
  add.with("review", review).with("place", place).with("unit", unit).with("missed", missed);
  for (const app::ReviewedUnit& reviewed : units) {
    unit = TRY(finder.expect(reviewed.unit));
    ++place;
    missed = reviewed.missed ? 1 : 0;
    add.run();
  }
  return {};
}

bool is_review(ConnectionRef session, Number number) {
  Number found = 0;
  return Query(session, kIsReview).with("review", number).into(found).find();
}

}  // namespace

Result<app::ReviewNumber> SqlStore::append(const app::Review& review,
                                           const app::Schedule& schedule) {
  return database_.write([&](Connection& session) -> Result<app::ReviewNumber> {
    const Number card = TRY(number_of_card(session, review.card));
    const Number under = schedules_.number_of(database_, schedule);
    const Number number = next_number(session, "review");
    const Number at = to_epoch_milliseconds(review.at);
    const Number spent = review.spent.count();
    Query(session, kAddReview)
        .with("number", number)
        .with("card", card)
        .with("at", at)
        .with("confidence", review.confidence.value)
        .with("spent", spent)
        .with("schedule", under)
        .run();
    TRY(add_units(session, number, review.units));
    if (review.typed) add_typed(session, number, *review.typed);
    return app::ReviewNumber{number};
  });
}

Status SqlStore::append_undo(app::ReviewNumber number, Instant at) {
  return database_.write([&](Connection& session) -> Status {
    const Number review = number.value;
    if (!is_review(session, review)) {
      return not_found(fmt::format("there is no review {}", review));
    }
    if (was_undone(session, review)) {
      return failure(ErrorKind::kConflict,
                     fmt::format("review {} has already been undone", review));
    }
    const Number moment = to_epoch_milliseconds(at);
    Query(session, kAddUndo).with("review", review).with("at", moment).run();
    return {};
  });
}

Result<std::optional<app::LoggedReview>> SqlStore::last_review() {
  return database_.read([&](Connection& session) {
    Query find(session, fmt::format(kLastReview, kReviewColumns));
    return logged_review(database_, schedules_, find);
  });
}

}  // namespace hone::store
