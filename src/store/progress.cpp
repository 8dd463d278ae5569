#include <fmt/format.h>

#include <algorithm>

#include "store/progress_rows.h"
#include "store/sql_store.h"
#include "store/unit_rows.h"

namespace hone::store {
namespace {

constexpr auto kOneProgress = "SELECT {} FROM progress WHERE unit = :unit";

constexpr auto kAllProgress =
    "SELECT card.id, unit.kind, unit.key, {} FROM progress "
    "JOIN unit ON unit.number = progress.unit JOIN card ON card.number = unit.card";

constexpr auto kPutProgress =
    "INSERT INTO progress (unit, phase, step, stability, difficulty, first_review, last_review, "
    "due, interval_days, reviews, lapses) "
    "VALUES (:unit, :phase, :step, :stability, :difficulty, :first_review, :last_review, :due, "
    ":interval_days, :reviews, :lapses) "
    "ON CONFLICT (unit) DO UPDATE SET phase = excluded.phase, step = excluded.step, "
    "stability = excluded.stability, difficulty = excluded.difficulty, "
    "first_review = excluded.first_review, last_review = excluded.last_review, "
    "due = excluded.due, interval_days = excluded.interval_days, reviews = excluded.reviews, "
    "lapses = excluded.lapses";

constexpr auto kDropProgress = "DELETE FROM progress WHERE unit = :unit";

constexpr auto kMarkIntroduced =
    "UPDATE unit SET introduced = :introduced WHERE number = :unit AND introduced <> :introduced";

/// Writes progress, and on each unit whether it has any: that mark is what finds the new ones.
class ProgressWriter {
 public:
  explicit ProgressWriter(ConnectionRef session)
      : finder_(session),
        put_(session, kPutProgress),
        drop_(session, kDropProgress),
        mark_(session, kMarkIntroduced) {
    columns_.give_to(put_.with("unit", unit_));
    drop_.with("unit", unit_);
    mark_.with("introduced", introduced_).with("unit", unit_);
  }

  Status write(std::span<const app::UnitProgress> all) {
    for (const app::UnitProgress& one : all) {
      unit_ = TRY(finder_.expect(one.unit));
      introduced_ = one.progress ? 1 : 0;
      if (one.progress) columns_ = ProgressColumns::of(*one.progress);
      (one.progress ? put_ : drop_).run();
      mark_.run();
    }
    return {};
  }

 private:
  UnitFinder finder_;
  ProgressColumns columns_;
  Number unit_ = 0;
  int introduced_ = 0;
  Query put_;
  Query drop_;
  Query mark_;
};

}  // namespace

Result<std::vector<std::optional<memory::Progress>>> SqlStore::progress_of(
    std::span<const deck::UnitId> units) {
  using Found = std::vector<std::optional<memory::Progress>>;
  return database_.read([&](Connection& session) -> Result<Found> {
    UnitFinder finder(session);
    Number number = 0;
    ProgressColumns columns;
    Query find(session, fmt::format(kOneProgress, kProgressColumns));
    columns.read_from(find.with("unit", number));
    Found found;
    for (const deck::UnitId& unit : units) {
      number = finder.find(unit).value_or(0);
      found.emplace_back(find.find() ? std::optional{columns.progress()} : std::nullopt);
    }
    return found;
  });
}

Status SqlStore::put(std::span<const app::UnitProgress> progress) {
  return database_.write(
      [&](Connection& session) { return ProgressWriter(session).write(progress); });
}

Status SqlStore::replace_all(std::span<const app::UnitProgress> progress) {
  return database_.write([&](Connection& session) -> Status {
    Query(session, "DELETE FROM progress").run();
    Query(session, "UPDATE unit SET introduced = 0 WHERE introduced = 1").run();
    return ProgressWriter(session).write(progress);
  });
}

Result<std::vector<app::UnitProgress>> SqlStore::all_progress() {
  return database_.read([](Connection& session) -> Result<std::vector<app::UnitProgress>> {
    UnitColumns unit;
    ProgressColumns columns;
    std::vector<app::UnitProgress> all;
    Query rows(session, fmt::format(kAllProgress, kProgressColumns));
    unit.read_from(rows);
    columns.read_from(rows);
    rows.start();
    while (rows.next()) all.push_back({unit.id(), columns.progress()});
    // Sorted here, because databases differ in how they order text.
    std::ranges::sort(all, {}, &app::UnitProgress::unit);
    return all;
  });
}

}  // namespace hone::store
