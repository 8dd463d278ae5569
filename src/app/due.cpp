#include "app/due.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace hone::app {
namespace {

/// New units up to the allowance, and beyond it to the end of the list that the last one belongs
/// to: a list is begun as a whole.
std::vector<TrackedUnit> within_allowance(std::vector<TrackedUnit> fresh, int allowance) {
  const auto limit = static_cast<std::size_t>(std::max(allowance, 0));
  if (fresh.size() <= limit) return fresh;
  std::size_t end = limit;
  const auto same_list = [&](std::size_t index) {
    return fresh[index].id.facet.kind == deck::FacetKind::kItem &&
           fresh[index].id.card == fresh[end - 1].id.card;
  };
  if (end > 0 && fresh[end - 1].id.facet.kind == deck::FacetKind::kItem) {
    while (end < fresh.size() && same_list(end)) ++end;
  }
  fresh.resize(end);
  return fresh;
}

/// No list is longer than this; asking for so many more than the allowance finds the end of one.
constexpr int kLongestList = 64;
constexpr int kForecastHorizon = 3650;

/// Puts what the plan offers in the place of what the schedule would ask of the plan's decks. What
/// was begun today and is still in its learning steps stays.
void follow(DueReport& report, PlannedToday plan, const DueQuery& query, const Settings& settings) {
  std::erase_if(report.due, [&](const DueUnit& due) {
    return plan.covers(due.unit.deck) && due.unit.progress->phase == memory::Phase::kReview;
  });
  std::erase_if(report.fresh, [&](const TrackedUnit& unit) { return plan.covers(unit.deck); });
  const auto asked = [&](const TrackedUnit& unit) {
    const auto same = [&](const DueUnit& due) { return due.unit.id == unit.id; };
    return (!query.deck || unit.deck == *query.deck) && std::ranges::none_of(report.due, same);
  };
  std::vector<DueUnit> returning;
  for (TrackedUnit& unit : plan.returning) {
    if (!asked(unit)) continue;
    const auto recall = memory::recall_at(*unit.progress, query.at, settings.policy.parameters);
    returning.push_back({std::move(unit), recall});
  }
  std::ranges::move(returning, std::back_inserter(report.due));
  for (TrackedUnit& unit : plan.fresh) {
    if (asked(unit)) report.fresh.push_back(std::move(unit));
  }
  report.review_allowance = std::numeric_limits<int>::max();
}

}  // namespace

Result<DueReport> due(Store& store, const DueQuery& query) {
  const Settings settings = TRY(load_settings(store, query.deck));
  const Calendar calendar = TRY(calendar_of(settings));
  const Scope scope{query.deck, query.depth.value_or(settings.depth)};
  const DayCounts today =
      TRY(store.counts_since(scope, calendar.start_of(calendar.day_of(query.at))));

  DueReport report;
  report.at = query.at;
  report.depth = scope.depth;
  report.introduced_today = today.introduced;
  report.reviewed_today = today.reviewed;
  report.review_allowance = std::max(0, settings.reviews_per_day - today.reviewed);
  for (TrackedUnit& unit : TRY(store.due(scope, query.at))) {
    const auto recall = memory::recall_at(*unit.progress, query.at, settings.policy.parameters);
    report.due.push_back({std::move(unit), recall});
  }
  const int allowance = std::max(0, settings.new_per_day - today.introduced);
  if (allowance > 0) {
    report.fresh = within_allowance(TRY(store.fresh(scope, allowance + kLongestList)), allowance);
  }
  if (auto plan = TRY(planned_today(store, query.at))) {
    if (!query.deck || plan->covers(*query.deck)) report.plan = plan->share;
    follow(report, std::move(*plan), query, settings);
  }
  if (report.due.empty()) {
    const Instant horizon = query.at + std::chrono::days{kForecastHorizon};
    const auto moments = TRY(store.due_moments(scope, query.at, horizon));
    if (!moments.empty()) report.next_due = moments.front();
  }
  return report;
}

Result<std::vector<int>> forecast(Store& store, const Scope& scope, const Calendar& calendar,
                                  Instant now, int days) {
  const Day today = calendar.day_of(now);
  const Instant end = calendar.start_of(today + std::chrono::days{days});
  std::vector<int> counts(static_cast<std::size_t>(std::max(days, 1)), 0);
  counts.front() = static_cast<int>(TRY(store.due(scope, now)).size());
  for (const Instant moment : TRY(store.due_moments(scope, now, end - Milliseconds{1}))) {
    const int day = calendar.days_between(now, moment);
    ++counts[static_cast<std::size_t>(std::clamp(day, 0, days - 1))];
  }
  return counts;
}

}  // namespace hone::app
