#include "store/logged_review.h"

#include "store/numbering.h"
#include "store/typed_rows.h"
#include "store/unit_rows.h"

namespace hone::store {
namespace {

constexpr auto kUnitsOfReview =
    "SELECT card.id, unit.kind, unit.key, reviewed_unit.missed "
    "FROM reviewed_unit JOIN unit ON unit.number = reviewed_unit.unit "
    "JOIN card ON card.number = unit.card "
    "WHERE reviewed_unit.review = :review ORDER BY reviewed_unit.place";

constexpr auto kUndo = "SELECT review FROM undo WHERE review = :review";

std::vector<app::ReviewedUnit> units_of(ConnectionRef session, Number review) {
  UnitColumns unit;
  int missed = 0;
  std::vector<app::ReviewedUnit> all;
  Query units(session, kUnitsOfReview);
  unit.read_from(units.with("review", review));
  units.into(missed).start();
  while (units.next()) all.push_back({unit.id(), missed != 0});
  return all;
}

}  // namespace

Result<std::optional<app::LoggedReview>> logged_review(Database& database, ScheduleBook& schedules,
                                                       Query& find) {
  app::LoggedReview found;
  Number number = 0;
  Number at = 0;
  Number spent = 0;
  Number schedule = 0;
  find.into(number)
      .into(found.review.card.value)
      .into(at)
      .into(found.review.confidence.value)
      .into(spent)
      .into(schedule);
  if (!find.find()) return std::nullopt;
  found.number.value = number;
  found.review.at = from_epoch_milliseconds(at);
  found.review.spent = Milliseconds{spent};
  found.review.units = units_of(database.session(), number);
  found.review.typed = typed_of(database.session(), number);
  found.schedule = *TRY(schedules.find(database, schedule));
  return found;
}

bool was_undone(ConnectionRef session, Number review) {
  Number found = 0;
  return Query(session, kUndo).with("review", review).into(found).find();
}

}  // namespace hone::store
