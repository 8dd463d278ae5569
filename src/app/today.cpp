#include "app/today.h"

#include <algorithm>
#include <set>

namespace hone::app {
namespace {

using std::chrono::days;

constexpr days kStreak{Streak::kDays};

Amount amount_of(const std::vector<Question>& questions, bool due) {
  Amount amount;
  std::set<deck::CardId> cards;
  for (const Question& question : questions) {
    if (question.due.has_value() != due) continue;
    amount.questions += 1;
    cards.insert(question.card);
  }
  amount.cards = static_cast<int>(cards.size());
  return amount;
}

Streak streak_of(const PracticeDays& practice, Day today) {
  Streak streak{.days = practice.days(today - kStreak + days{1}, today)};
  for (const Practice& day : streak.days) {
    streak.minutes += day.minutes();
    streak.practised_days += day.reviews > 0 ? 1 : 0;
  }
  for (const Practice& day : practice.days(today - 2 * kStreak + days{1}, today - kStreak)) {
    streak.minutes_before += day.minutes();
  }
  return streak;
}

void count_waiting(TodayReport& report) {
  const std::vector<Question> questions = questions_of(report.due);
  report.waiting = amount_of(questions, true);
  report.waiting.units = static_cast<int>(report.due.due.size());
  report.fresh = amount_of(questions, false);
  report.fresh.units = static_cast<int>(report.due.fresh.size());
  report.minutes = estimated_minutes(questions, report.pace);
  report.asks_lists = std::ranges::any_of(questions, &Question::list);
  report.asks_others = !std::ranges::all_of(questions, &Question::list);
}

}  // namespace

Result<TodayReport> today(Store& store, const DueQuery& query) {
  const Settings settings = TRY(load_settings(store, query.deck));
  const Calendar calendar = TRY(calendar_of(settings));
  const Day today = calendar.day_of(query.at);
  PracticeDays practice(calendar);
  PaceFinder pace;
  const Instant from = calendar.start_of(today - 2 * kStreak + days{1});
  TRY(store.visit_log({query.deck, from}, [&](const LogEntry& entry) -> Status {
    if (entry.at > query.at) return {};
    practice.add(entry);
    pace.add(entry);
    return {};
  }));

  TodayReport report;
  report.due = TRY(due(store, query));
  report.pace = pace.pace();
  count_waiting(report);
  report.today = practice.on(today);
  report.yesterday = practice.on(today - days{1});
  report.streak = streak_of(practice, today);
  report.next_new = TRY(next_new(store, {query.deck, report.due.depth}));
  return report;
}

}  // namespace hone::app
