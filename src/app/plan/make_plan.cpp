#include "app/plan/make_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "app/settings.h"
#include "memory/planning/prices.h"

namespace hone::app {
namespace {

namespace planning = memory::planning;
using std::chrono::days;

double mean_recall(const planning::Relaxation& relaxation, const PlanUnits& units) {
  const planning::Problem& problem = units.problem;
  double sum = 0;
  for (std::size_t i = 0; i < problem.known.size(); ++i) {
    for (const auto& interview : problem.interviews) {
      sum += problem.kinds[problem.known[i].kind].weight *
             relaxation.known().recall(i, static_cast<std::size_t>(interview.day));
    }
  }
  for (const auto& day : relaxation.flow()) {
    for (const double gain : day.recall) sum += gain;
  }
  return sum / units.weight() / static_cast<double>(problem.interviews.size());
}

/// The mean recall of a changed problem, from prices that were right before the change.
double recall_with(const PlanUnits& units, std::vector<double> prices) {
  constexpr int kRounds = 8;
  prices.resize(units.problem.days(), prices.back());
  const planning::Transitions transitions(units.learner, units.problem.interviews.back().day);
  planning::Relaxation relaxation(transitions, units.problem);
  prices = planning::adjust_prices(relaxation, std::move(prices), kRounds).of_day;
  relaxation.evaluate(prices, planning::kTemperature, true);
  return mean_recall(relaxation, units);
}

PlanUnits with_more_minutes(PlanUnits units) {
  for (double& day : units.problem.seconds) day += day > 0 ? 600 : 0;
  return units;
}

PlanUnits with_more_days(PlanUnits units, double daily) {
  constexpr int kMore = 3;
  for (auto& interview : units.problem.interviews) interview.day += kMore;
  units.problem.seconds.insert(units.problem.seconds.end(), kMore, 60 * daily);
  return units;
}

PlanUnits without_deck(const PlanUnits& units, const deck::DeckName& deck) {
  PlanUnits rest{.today = units.today, .learner = units.learner, .problem = units.problem};
  rest.problem.known.clear();
  for (auto& kind : rest.problem.kinds) kind.fresh = 0;
  for (std::size_t i = 0; i < units.known.size(); ++i) {
    if (units.known[i].deck != deck) rest.problem.known.push_back(units.problem.known[i]);
  }
  for (std::size_t i = 0; i < units.fresh.size(); ++i) {
    if (units.fresh[i].deck != deck) ++rest.problem.kinds[units.fresh_kind[i]].fresh;
  }
  return rest;
}

std::set<deck::DeckName> decks_of(const PlanUnits& units) {
  std::set<deck::DeckName> decks;
  for (const TrackedUnit& unit : units.known) decks.insert(unit.deck);
  for (const TrackedUnit& unit : units.fresh) decks.insert(unit.deck);
  return decks;
}

std::optional<PlanChange> greatest_change(const PlanUnits& units, const PlanReport& report,
                                          const std::vector<double>& prices) {
  constexpr std::size_t kMostDecks = 4;
  constexpr double kWorthSaying = 0.001;
  std::vector<PlanChange> changes{
      {"ten more minutes a day", recall_with(with_more_minutes(units), prices)},
      {"three days more", recall_with(with_more_days(units, report.request.minutes), prices)}};
  const auto decks = decks_of(units);
  if (decks.size() > 1 && decks.size() <= kMostDecks) {
    for (const deck::DeckName& deck : decks) {
      changes.push_back({fmt::format("leaving out “{}”", deck.value),
                         recall_with(without_deck(units, deck), prices)});
    }
  }
  const auto best = std::ranges::max_element(changes, {}, &PlanChange::recall);
  if (best->recall < report.recall + kWorthSaying) return std::nullopt;
  return *best;
}

void add_days(PlanReport& report, const PlanUnits& units, const planning::Relaxation& relaxation) {
  std::vector<double> recall;
  for (const InterviewForecast& interview : report.interviews) recall.push_back(interview.without);
  Day day = units.today;
  for (const planning::DayFlow& flow : relaxation.flow()) {
    for (std::size_t n = 0; n < recall.size(); ++n) recall[n] += flow.recall[n] / units.weight();
    report.days.push_back({.day = day,
                           .off = report.request.off.contains(day),
                           .fresh = flow.fresh,
                           .returning = flow.returning,
                           .minutes = flow.seconds / 60,
                           .recall = recall});
    day += days{1};
  }
  for (std::size_t n = 0; n < recall.size(); ++n) report.interviews[n].recall = recall[n];
}

void add_interviews(PlanReport& report, const PlanUnits& units,
                    const planning::KnownReviews& known) {
  for (const auto& interview : units.problem.interviews) {
    InterviewForecast forecast{.day = units.today + days{interview.day}};
    for (std::size_t i = 0; i < units.known.size(); ++i) {
      const double weight = units.problem.kinds[units.problem.known[i].kind].weight;
      forecast.without += weight * known.recall(i, static_cast<std::size_t>(interview.day));
    }
    forecast.without /= units.weight();
    report.interviews.push_back(forecast);
  }
}

void add_prices(PlanReport& report, const PlanUnits& units, const planning::Prices& prices) {
  const double all = units.weight() * static_cast<double>(report.interviews.size());
  for (std::size_t day = 0; day < report.days.size(); ++day) {
    if (!report.days[day].off) report.days[day].minute_worth = 60 * prices.of_day[day] / all;
  }
}

/// The units that the plan leaves untouched are forgotten for sure. Of the others the spread is
/// greatest when all have the same chance, which is what is taken here.
void add_ranges(PlanReport& report, const PlanUnits& units) {
  constexpr double kNormalQuantile = 1.96;
  double squares = 0;
  for (const auto& unit : units.problem.known) {
    squares += std::pow(units.problem.kinds[unit.kind].weight, 2);
  }
  for (const auto& kind : units.problem.kinds) squares += std::pow(kind.weight, 2) * kind.fresh;
  const double all = units.weight();
  const double touched = std::max(1e-9, 1 - report.left.weight / all);
  for (InterviewForecast& interview : report.interviews) {
    const double chance = std::min(1.0, interview.recall / touched);
    const double spread = std::sqrt(touched * squares * chance * (1 - chance)) / all;
    interview.low = std::max(0.0, interview.recall - kNormalQuantile * spread);
    interview.high = std::min(1.0, interview.recall + kNormalQuantile * spread);
  }
}

}  // namespace

Result<PlanUnits> checked_units(Store& store, const PlanRequest& request, Instant at) {
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  TRY(check(request, calendar.day_of(at)));
  return plan_units(store, request, at);
}

PlanReport plan_of(const PlanUnits& units, const PlanRequest& request, Instant at) {
  const planning::Transitions transitions(units.learner, units.problem.interviews.back().day);
  planning::Relaxation relaxation(transitions, units.problem);
  const planning::Prices prices = planning::find_prices(relaxation);

  PlanReport report{.at = at,
                    .request = request,
                    .begun = static_cast<int>(units.known.size()),
                    .fresh = static_cast<int>(units.fresh.size()),
                    .interviews = {},
                    .days = {},
                    .change = {},
                    .left = {}};
  const planning::WorthToday worth = planning::worth_today(relaxation);
  relaxation.evaluate(prices.of_day, planning::kTemperature, true);
  for (const auto& question : choose_today(units, worth, relaxation.flow().front().seconds)) {
    ++report.questions_today;
    report.minutes_today += question.seconds / 60;
  }
  add_interviews(report, units, relaxation.known());
  add_days(report, units, relaxation);
  add_prices(report, units, prices);
  report.left = left_out(units, relaxation, planning::kTemperature);
  add_ranges(report, units);
  report.recall = mean_recall(relaxation, units);
  const auto count = static_cast<double>(report.interviews.size());
  report.bound = std::clamp(prices.bound / units.weight() / count, report.recall, 1.0);
  report.change = greatest_change(units, report, prices.of_day);
  return report;
}

Result<PlanReport> make_plan(Store& store, const PlanRequest& request, Instant at) {
  PlanReport report = plan_of(TRY(checked_units(store, request, at)), request, at);
  TRY(name_cards(store, report.left));
  return report;
}

}  // namespace hone::app
