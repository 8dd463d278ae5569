#include <fmt/format.h>

#include "store/progress_rows.h"
#include "store/scope_rows.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kCount =
    "SELECT COUNT(*) FROM unit JOIN card ON card.number = unit.card "
    "WHERE unit.active = 1 AND card.suspended = 0 AND {scope}";

constexpr auto kBegun =
    "SELECT {columns} FROM progress CROSS JOIN unit CROSS JOIN card "
    "WHERE unit.number = progress.unit AND unit.active = 1 AND {scope} "
    "AND card.number = unit.card AND card.suspended = 0";

constexpr auto kMostLapsed =
    "SELECT card.id, unit.kind, unit.key, deck.name, unit.label, {columns} "
    "FROM progress CROSS JOIN unit CROSS JOIN card CROSS JOIN deck "
    "WHERE progress.lapses >= :lapses AND unit.number = progress.unit AND unit.active = 1 "
    "AND {scope} AND card.number = unit.card AND card.suspended = 0 "
    "AND deck.number = unit.deck ORDER BY progress.lapses DESC, progress.unit LIMIT :most";

std::string scoped(const char* question) {
  return fmt::format(fmt::runtime(question), fmt::arg("columns", kProgressColumns),
                     fmt::arg("scope", kInScope));
}

}  // namespace

Result<int> SqlStore::count_units(const app::Scope& scope) {
  return database_.read([&](Connection& session) -> Result<int> {
    const ScopeValues values(scope);
    int count = 0;
    Query counting(session, scoped(kCount));
    values.give_to(counting).into(count).find();
    return count;
  });
}

Status SqlStore::visit_progress(const app::Scope& scope,
                                const std::function<void(const memory::Progress&)>& visit) {
  return database_.read([&](Connection& session) -> Status {
    const ScopeValues values(scope);
    ProgressColumns progress;
    Query rows(session, scoped(kBegun));
    progress.read_from(values.give_to(rows));
    rows.start();
    while (rows.next()) visit(progress.progress());
    return {};
  });
}

Result<std::vector<app::TrackedUnit>> SqlStore::most_lapsed(const app::Scope& scope, int lapses,
                                                            int most) {
  return database_.read([&](Connection& session) -> Result<std::vector<app::TrackedUnit>> {
    const ScopeValues values(scope);
    TrackedColumns unit;
    ProgressColumns progress;
    std::vector<app::TrackedUnit> all;
    Query rows(session, scoped(kMostLapsed));
    unit.read_from(values.give_to(rows).with("lapses", lapses).with("most", most));
    progress.read_from(rows);
    rows.start();
    while (rows.next()) all.push_back(unit.tracked(progress.progress()));
    return all;
  });
}

}  // namespace hone::store
