#include "app/progress_report.h"

namespace hone::app {
namespace {

using std::chrono::days;

constexpr days kActivity{365};
constexpr std::chrono::weeks kWeeks{53};

/// What the log says.
Status read_log(Store& store, const ProgressQuery& query, const Calendar& calendar,
                ProgressReport& report) {
  PracticeDays practice(calendar);
  RecallTrace trace;
  const Instant since = calendar.start_of(report.today - days{query.past - 1});
  TRY(store.visit_log({query.deck, {}}, [&](const LogEntry& entry) -> Status {
    if (entry.at > query.at) return {};
    practice.add(entry);
    for (const auto& foretold : TRY(trace.review(entry))) {
      if (foretold && entry.at >= since) report.calibration.add(*foretold);
    }
    return {};
  }));
  report.activity = practice.days(report.today - kActivity + days{1}, report.today);
  report.weeks = practice.weeks(report.today - kWeeks + std::chrono::weeks{1}, report.today);
  return {};
}

/// What is kept of every begun unit.
Status read_progress(Store& store, const ProgressQuery& query, const Calendar& calendar,
                     const memory::Policy& policy, ProgressReport& report) {
  const Scope scope{query.deck, report.depth};
  DueDays due(calendar, query.at, query.days);
  report.mastery.units = TRY(store.count_units(scope));
  report.leeches.threshold = policy.leech_threshold;
  TRY(store.visit_progress(scope, [&](const memory::Progress& progress) {
    due.add(progress.due);
    report.mastery.add(progress, query.at, policy);
    report.stability.add(progress.memory.stability);
    report.leeches.add(progress);
  }));
  report.due_days = due.days();
  report.overdue = due.overdue();
  report.later = due.later();
  if (report.leeches.units == 0) return {};
  for (TrackedUnit& unit :
       TRY(store.most_lapsed(scope, policy.leech_threshold, Leeches::kMostShown))) {
    const auto recall = memory::recall_at(*unit.progress, query.at, policy.parameters);
    report.leeches.worst.push_back({std::move(unit), recall});
  }
  return {};
}

}  // namespace

Result<ProgressReport> progress_report(Store& store, const ProgressQuery& query) {
  const Settings settings = TRY(load_settings(store, query.deck));
  const Calendar calendar = TRY(calendar_of(settings));
  ProgressReport report;
  report.at = query.at;
  report.today = calendar.day_of(query.at);
  report.depth = query.depth.value_or(settings.depth);
  report.zone = calendar.zone();
  report.rollover_hour = calendar.rollover_hour();
  report.desired_retention = settings.policy.desired_retention.value;
  TRY(read_log(store, query, calendar, report));
  TRY(read_progress(store, query, calendar, settings.policy, report));
  return report;
}

}  // namespace hone::app
