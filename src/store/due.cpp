#include <fmt/format.h>

#include "store/progress_rows.h"
#include "store/scope_rows.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

// CROSS JOIN keeps SQLite to this order: along the index on what is due, then by numbers.
constexpr auto kDue =
    "SELECT card.id, unit.kind, unit.key, deck.name, unit.label, {columns} "
    "FROM progress CROSS JOIN unit CROSS JOIN card CROSS JOIN deck "
    "WHERE progress.due <= :at AND unit.number = progress.unit AND unit.active = 1 AND {scope} "
    "AND card.number = unit.card AND card.suspended = 0 AND deck.number = unit.deck "
    "ORDER BY progress.due, progress.unit";

// Deck by deck along the index on new units, so that it stops after the first few.
constexpr auto kFresh =
    "SELECT card.id, unit.kind, unit.key, deck.name, unit.label "
    "FROM deck CROSS JOIN unit CROSS JOIN card "
    "WHERE (:deck = '' OR deck.name = :deck) AND unit.deck = deck.number "
    "AND unit.active = 1 AND unit.introduced = 0 AND unit.depth <= :depth "
    "AND card.number = unit.card AND card.suspended = 0 "
    "ORDER BY deck.name, unit.rank, unit.number LIMIT :most";

constexpr auto kDueMoments =
    "SELECT progress.due FROM progress CROSS JOIN unit CROSS JOIN card "
    "WHERE progress.due > :after AND progress.due <= :until "
    "AND unit.number = progress.unit AND unit.active = 1 AND {scope} "
    "AND card.number = unit.card AND card.suspended = 0 ORDER BY progress.due";

constexpr auto kIntroducedSince =
    "SELECT COUNT(*) FROM progress CROSS JOIN unit "
    "WHERE progress.first_review >= :moment AND unit.number = progress.unit AND {scope}";

constexpr auto kReviewedSince =
    "SELECT COUNT(*) FROM review CROSS JOIN reviewed_unit CROSS JOIN unit "
    "WHERE review.at >= :moment AND reviewed_unit.review = review.number "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.number) "
    "AND unit.number = reviewed_unit.unit AND {scope}";

Number count_since(ConnectionRef session, const char* question, const ScopeValues& scope,
                   Number moment) {
  Number count = 0;
  Query counting(session, fmt::format(fmt::runtime(question), fmt::arg("scope", kInScope)));
  scope.give_to(counting).with("moment", moment).into(count).find();
  return count;
}

}  // namespace

Result<std::vector<app::TrackedUnit>> SqlStore::due(const app::Scope& scope, Instant at) {
  return database_.read([&](Connection& session) -> Result<std::vector<app::TrackedUnit>> {
    const ScopeValues values(scope);
    const Number moment = to_epoch_milliseconds(at);
    TrackedColumns unit;
    ProgressColumns progress;
    std::vector<app::TrackedUnit> all;
    Query rows(session, fmt::format(kDue, fmt::arg("columns", kProgressColumns),
                                    fmt::arg("scope", kInScope)));
    unit.read_from(values.give_to(rows).with("at", moment));
    progress.read_from(rows);
    rows.start();
    while (rows.next()) all.push_back(unit.tracked(progress.progress()));
    return all;
  });
}

Result<std::vector<app::TrackedUnit>> SqlStore::fresh(const app::Scope& scope, int most) {
  return database_.read([&](Connection& session) -> Result<std::vector<app::TrackedUnit>> {
    const ScopeValues values(scope);
    TrackedColumns unit;
    std::vector<app::TrackedUnit> all;
    Query rows(session, kFresh);
    unit.read_from(values.give_to(rows).with("most", most));
    rows.start();
    while (rows.next()) all.push_back(unit.tracked(std::nullopt));
    return all;
  });
}

Result<std::vector<Instant>> SqlStore::due_moments(const app::Scope& scope, Instant after,
                                                   Instant until) {
  return database_.read([&](Connection& session) -> Result<std::vector<Instant>> {
    const ScopeValues values(scope);
    const Number from = to_epoch_milliseconds(after);
    const Number to = to_epoch_milliseconds(until);
    Number due = 0;
    std::vector<Instant> all;
    Query rows(session, fmt::format(kDueMoments, fmt::arg("scope", kInScope)));
    values.give_to(rows).with("after", from).with("until", to).into(due).start();
    while (rows.next()) all.push_back(from_epoch_milliseconds(due));
    return all;
  });
}

Result<app::DayCounts> SqlStore::counts_since(const app::Scope& scope, Instant moment) {
  return database_.read([&](Connection& session) -> Result<app::DayCounts> {
    const ScopeValues values(scope);
    const Number from = to_epoch_milliseconds(moment);
    const Number introduced = count_since(session, kIntroducedSince, values, from);
    // Each of those had exactly one first review since, which is not counted twice.
    const Number all = count_since(session, kReviewedSince, values, from);
    return app::DayCounts{.introduced = static_cast<int>(introduced),
                          .reviewed = static_cast<int>(all - introduced)};
  });
}

}  // namespace hone::store
