#include "store/schedule_book.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "store/number_list.h"
#include "store/numbering.h"

namespace hone::store {
namespace {

constexpr auto kFindSchedule =
    "SELECT number FROM schedule "
    "WHERE zone = :zone AND rollover_hour = :rollover AND desired_retention = :retention "
    "AND learning_steps = :learning AND relearning_steps = :relearning "
    "AND maximum_interval = :maximum AND fuzz = :fuzz AND leech_threshold = :leech "
    "AND parameters = :parameters";

constexpr auto kAddSchedule =
    "INSERT INTO schedule (number, parameters, desired_retention, learning_steps, "
    "relearning_steps, maximum_interval, fuzz, leech_threshold, zone, rollover_hour) "
    "VALUES (:number, :parameters, :retention, :learning, :relearning, :maximum, :fuzz, :leech, "
    ":zone, :rollover)";

constexpr auto kReadSchedule =
    "SELECT parameters, desired_retention, learning_steps, relearning_steps, maximum_interval, "
    "fuzz, leech_threshold, zone, rollover_hour FROM schedule WHERE number = :number";

struct ScheduleRow {
  std::string parameters;
  double retention = 0;
  std::string learning;
  std::string relearning;
  int maximum = 0;
  int fuzz = 0;
  int leech = 0;
  std::string zone;
  int rollover = 0;
};

ScheduleRow row_of(const app::Schedule& schedule) {
  const memory::Policy& policy = schedule.policy;
  return {.parameters = text_of(policy.parameters.w),
          .retention = policy.desired_retention.value,
          .learning = text_of(policy.learning_steps),
          .relearning = text_of(policy.relearning_steps),
          .maximum = policy.maximum_interval,
          .fuzz = policy.fuzz ? 1 : 0,
          .leech = policy.leech_threshold,
          .zone = schedule.zone,
          .rollover = schedule.rollover_hour};
}

std::optional<app::Schedule> schedule_from(const ScheduleRow& row) {
  const auto weights = doubles_from(row.parameters);
  const auto learning = milliseconds_from(row.learning);
  const auto relearning = milliseconds_from(row.relearning);
  app::Schedule schedule{.policy = {}, .zone = row.zone, .rollover_hour = row.rollover};
  auto& w = schedule.policy.parameters.w;
  if (!weights || weights->size() != w.size() || !learning || !relearning) return std::nullopt;
  std::ranges::copy(*weights, w.begin());
  schedule.policy.desired_retention.value = row.retention;
  schedule.policy.learning_steps = *learning;
  schedule.policy.relearning_steps = *relearning;
  schedule.policy.maximum_interval = row.maximum;
  schedule.policy.fuzz = row.fuzz != 0;
  schedule.policy.leech_threshold = row.leech;
  return schedule;
}

/// Every value of a row, for the statements that name them all.
void give(Query& query, const ScheduleRow& row) {
  query.with("parameters", row.parameters)
      .with("retention", row.retention)
      .with("learning", row.learning)
      .with("relearning", row.relearning)
      .with("maximum", row.maximum)
      .with("fuzz", row.fuzz)
      .with("leech", row.leech)
      .with("zone", row.zone)
      .with("rollover", row.rollover);
}

std::optional<Number> find_number(ConnectionRef session, const ScheduleRow& row) {
  Number number = 0;
  Query find(session, kFindSchedule);
  give(find, row);
  if (!find.into(number).find()) return std::nullopt;
  return number;
}

}  // namespace

void ScheduleBook::forget_after_rollback(const Database& database) {
  if (rollbacks_ == database.rollbacks()) return;
  known_.clear();
  rollbacks_ = database.rollbacks();
}

Number ScheduleBook::number_of(Database& database, const app::Schedule& schedule) {
  forget_after_rollback(database);
  const auto is_same = [&](const auto& entry) { return entry.second == schedule; };
  if (const auto known = std::ranges::find_if(known_, is_same); known != known_.end()) {
    return known->first;
  }
  const ScheduleRow row = row_of(schedule);
  std::optional<Number> number = find_number(database.session(), row);
  if (!number) {
    number = next_number(database.session(), "schedule");
    Query add(database.session(), kAddSchedule);
    give(add.with("number", *number), row);
    add.run();
  }
  known_.emplace(*number, schedule);
  return *number;
}

Result<const app::Schedule*> ScheduleBook::find(Database& database, Number number) {
  forget_after_rollback(database);
  if (const auto known = known_.find(number); known != known_.end()) return &known->second;
  ScheduleRow row;
  Query read(database.session(), kReadSchedule);
  read.with("number", number)
      .into(row.parameters)
      .into(row.retention)
      .into(row.learning)
      .into(row.relearning)
      .into(row.maximum)
      .into(row.fuzz)
      .into(row.leech)
      .into(row.zone)
      .into(row.rollover);
  const std::optional<app::Schedule> schedule = read.find() ? schedule_from(row) : std::nullopt;
  if (!schedule) {
    return failure(ErrorKind::kStorage,
                   fmt::format("{} is damaged: schedule {} cannot be read; bring a backup back "
                               "with hone restore",
                               database.file().string(), number));
  }
  return &known_.emplace(number, *schedule).first->second;
}

}  // namespace hone::store
