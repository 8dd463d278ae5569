#include <vector>

#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kFirstSince = "SELECT COALESCE(MIN(number), 0) FROM review WHERE at >= :from";

// Both are read side by side in the order of their keys; the plus keeps SQLite from taking the
// index on times instead.
constexpr auto kReviews =
    "SELECT number, at, confidence, spent, schedule, (SELECT COUNT(*) FROM reset "
    "JOIN card ON card.deck = reset.deck WHERE card.number = review.card "
    "AND reset.after_review < review.number "
    "AND NOT EXISTS (SELECT 1 FROM reset_undo WHERE reset_undo.reset = reset.number)) "
    "FROM review "
    "WHERE number >= :first AND +at >= :from "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.number) "
    "AND (:deck = '' OR card IN (SELECT card.number FROM card JOIN deck ON deck.number = card.deck "
    "WHERE deck.name = :deck)) ORDER BY number";

constexpr auto kUnits =
    "SELECT review, unit, missed FROM reviewed_unit WHERE review >= :first ORDER BY review, place";

struct LogRow {
  Number number = 0;
  Number at = 0;
  int confidence = 0;
  Number spent = 0;
  Number schedule = 0;
  int resets = 0;
};

/// The units of reviews that are asked for in ascending order.
class UnitsOfReviews {
 public:
  UnitsOfReviews(ConnectionRef session, Number first) : query_(session, kUnits), first_(first) {
    query_.with("first", first_).into(review_).into(unit_).into(missed_).start();
    there_ = query_.next();
  }

  std::span<const app::LoggedUnit> of(Number review) {
    units_.clear();
    for (; there_ && review_ <= review; there_ = query_.next()) {
      if (review_ == review) units_.push_back({{unit_}, missed_ != 0});
    }
    return units_;
  }

 private:
  Query query_;
  Number first_;
  Number review_ = 0;
  Number unit_ = 0;
  int missed_ = 0;
  bool there_ = false;
  std::vector<app::LoggedUnit> units_;
};

}  // namespace

Status SqlStore::visit_log(const app::LogRange& range, const app::LogVisitor& visit) {
  return database_.read([&](Connection& session) -> Status {
    const std::string deck = range.deck ? range.deck->value : "";
    const Number from = to_epoch_milliseconds(range.from.value_or(Instant::min()));
    Number first = 0;
    if (range.from) Query(session, kFirstSince).with("from", from).into(first).find();
    LogRow row;
    Query reviews(session, kReviews);
    reviews.with("first", first).with("from", from).with("deck", deck);
    reviews.into(row.number).into(row.at).into(row.confidence).into(row.spent).into(row.schedule);
    reviews.into(row.resets);
    UnitsOfReviews units(session, first);
    reviews.start();
    while (reviews.next()) {
      const auto schedule = TRY(schedules_.find(database_, row.schedule));
      TRY(visit({.number = {row.number},
                 .at = from_epoch_milliseconds(row.at),
                 .confidence = {row.confidence},
                 .spent = Milliseconds{row.spent},
                 .schedule = schedule,
                 .resets = row.resets,
                 .units = units.of(row.number)}));
    }
    return {};
  });
}

}  // namespace hone::store
