#include "store/numbering.h"
#include "store/sql_store.h"
#include "store/unit_rows.h"

namespace hone::store {
namespace {

// Reviews are numbered as they were made, so the index on (unit, review) gives them in order.
constexpr auto kReviewsOfUnits =
    "SELECT card.id, unit.kind, unit.key, review.number, review.at, review.confidence, "
    "review.spent, review.schedule, visited.missed, EXISTS (SELECT 1 FROM reviewed_unit AS other "
    "WHERE other.review = visited.review AND other.missed = 1) "
    "FROM reviewed_unit AS visited JOIN review ON review.number = visited.review "
    "JOIN unit ON unit.number = visited.unit JOIN card ON card.number = unit.card "
    "WHERE visited.unit BETWEEN :first AND :last "
    "AND (:deck = '' OR unit.deck = (SELECT number FROM deck WHERE name = :deck)) "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = visited.review) "
    "AND NOT EXISTS (SELECT 1 FROM reset WHERE reset.deck = unit.deck "
    "AND reset.after_review >= visited.review "
    "AND NOT EXISTS (SELECT 1 FROM reset_undo WHERE reset_undo.reset = reset.number)) "
    "ORDER BY visited.unit, visited.review";

struct ReviewRow {
  UnitColumns unit;
  Number number = 0;
  Number at = 0;
  int confidence = 0;
  Number spent = 0;
  Number schedule = 0;
  int missed = 0;
  int any_missed = 0;

  [[nodiscard]] app::UnitReview review() const {
    return {.at = from_epoch_milliseconds(at),
            .confidence = {confidence},
            .missed = missed != 0,
            .any_missed = any_missed != 0,
            .number = {number},
            .spent = Milliseconds{spent}};
  }
};

struct UnitRange {
  Number first = 0;
  Number last = 0;
  std::string deck;  ///< empty: of all decks
};

Status visit_units(Database& database, ScheduleBook& schedules, const UnitRange& range,
                   const app::UnitReviewVisitor& visit) {
  ReviewRow row;
  Query reviews(database.session(), kReviewsOfUnits);
  row.unit.read_from(
      reviews.with("first", range.first).with("last", range.last).with("deck", range.deck));
  reviews.into(row.number)
      .into(row.at)
      .into(row.confidence)
      .into(row.spent)
      .into(row.schedule)
      .into(row.missed)
      .into(row.any_missed)
      .start();
  while (reviews.next()) {
    const app::Schedule* schedule = TRY(schedules.find(database, row.schedule));
    TRY(visit(row.unit.id(), row.review(), *schedule));
  }
  return {};
}

}  // namespace

Status SqlStore::visit_reviews_of(const deck::UnitId& unit, const app::UnitReviewVisitor& visit) {
  return database_.read([&](Connection& session) -> Status {
    const auto number = UnitFinder(session).find(unit);
    if (!number) return {};
    return visit_units(database_, schedules_, {*number, *number, {}}, visit);
  });
}

Status SqlStore::visit_reviews(const app::UnitReviewVisitor& visit) {
  return visit_reviews_of_deck({}, visit);
}

Status SqlStore::visit_reviews_of_deck(const deck::DeckName& deck,
                                       const app::UnitReviewVisitor& visit) {
  return database_.read([&](Connection& session) -> Status {
    const Number beyond = next_number(session, "unit");
    return visit_units(database_, schedules_, {1, beyond, deck.value}, visit);
  });
}

}  // namespace hone::store
