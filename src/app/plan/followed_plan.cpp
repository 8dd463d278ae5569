#include "app/plan/followed_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "app/plan/plan_course.h"
#include "app/settings.h"
#include "memory/planning/prices.h"

namespace hone::app {
namespace {

namespace planning = memory::planning;

const std::string kPlanKey = "plan";
const std::string kPricesKey = "plan-prices";

Result<std::string> kept(Store& store, const std::string& key) {
  const auto all = TRY(store.settings(std::nullopt));
  const auto found = all.find(key);
  return found == all.end() ? std::string() : found->second;
}

/// What was found once for a day and holds until its end.
struct DayPrices {
  double spare = 0;  ///< seconds of today that the plan does not expect to need
  std::vector<double> of_day;
};

/// Nothing when the text is of another day, of another length, or damaged.
std::optional<DayPrices> read_prices(const std::string& text, Day day, std::size_t count) {
  std::istringstream stream(text);
  std::string found_on;
  DayPrices prices;
  stream >> found_on >> prices.spare;
  if (found_on != Calendar::day_text(day)) return std::nullopt;
  for (double price = 0; stream >> price;) prices.of_day.push_back(price);
  const bool good = prices.of_day.size() == count &&
                    std::ranges::all_of(prices.of_day, [](double p) { return p >= 0 && p < 1e3; });
  return good ? std::optional(std::move(prices)) : std::nullopt;
}

std::string print_prices(const DayPrices& prices, Day day) {
  std::string text = fmt::format("{} {:.9g}", Calendar::day_text(day), prices.spare);
  for (const double price : prices.of_day) text += fmt::format(" {:.9g}", price);
  return text;
}

DayPrices find_day_prices(planning::Relaxation& relaxation) {
  DayPrices prices{.of_day = planning::find_prices(relaxation).of_day};
  relaxation.evaluate(prices.of_day, planning::kTemperature);
  prices.spare = relaxation.problem().seconds.front() - relaxation.flow().front().seconds;
  return prices;
}

/// Leaves `relaxation` evaluated at the day's prices; gives the seconds that are still expected of
/// today.
Result<double> price(planning::Relaxation& relaxation, Store& store, Day today) {
  const std::string text = TRY(kept(store, kPricesKey));
  auto prices = read_prices(text, today, relaxation.problem().days());
  if (!prices) {
    prices = find_day_prices(relaxation);
    // Who cannot write now (a busy file, say) finds them again next time.
    static_cast<void>(store.put_setting(std::nullopt, kPricesKey, print_prices(*prices, today)));
  }
  relaxation.evaluate(prices->of_day, 0);
  return relaxation.problem().seconds.front() - prices->spare;
}

PlanShare share_of(const PlanRequest& request, const PlanUnits& units) {
  const Day next = request.interviews.front();
  return {.interview = next,
          .days_left = static_cast<int>((next - units.today).count()),
          .off = request.off.contains(units.today),
          .minutes = request.minutes,
          .minutes_left = units.problem.seconds.front() / 60};
}

}  // namespace

bool PlannedToday::covers(const deck::DeckName& deck) const {
  return decks.empty() || std::ranges::find(decks, deck) != decks.end();
}

Status follow_plan(Store& store, const PlanRequest& request, Instant at) {
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  TRY(check(request, calendar.day_of(at)));
  const bool goes_on = TRY(followed_plan(store, at)).has_value();
  return store.in_transaction([&]() -> Status {
    if (!goes_on) TRY(begin_course(store, calendar.day_of(at)));
    TRY(store.put_setting(std::nullopt, kPricesKey, ""));
    return store.put_setting(std::nullopt, kPlanKey, print_plan_request(request));
  });
}

Status drop_plan(Store& store) {
  return store.in_transaction([&]() -> Status {
    TRY(end_course(store));
    TRY(store.put_setting(std::nullopt, kPricesKey, ""));
    return store.put_setting(std::nullopt, kPlanKey, "");
  });
}

Result<std::optional<PlanRequest>> followed_plan(Store& store, Instant at) {
  const std::string text = TRY(kept(store, kPlanKey));
  if (text.empty()) return std::nullopt;
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  PlanRequest request = TRY(parse_plan_request(text, calendar));
  const Day today = calendar.day_of(at);
  std::erase_if(request.interviews, [&](Day day) { return day <= today; });
  if (!check(request, today)) return std::nullopt;
  return request;
}

Result<std::optional<PlannedToday>> planned_today(Store& store, Instant at) {
  const auto request = TRY(followed_plan(store, at));
  if (!request) return std::nullopt;
  auto gathered = plan_units(store, *request, at);
  if (!gathered && gathered.error().kind == ErrorKind::kNotFound) return std::nullopt;
  const PlanUnits units = TRY(std::move(gathered));
  const planning::Transitions transitions(units.learner, units.problem.interviews.back().day);
  planning::Relaxation relaxation(transitions, units.problem);
  const double expected = TRY(price(relaxation, store, units.today));
  PlannedToday today{
      .returning = {}, .fresh = {}, .decks = request->decks, .share = share_of(*request, units)};
  const planning::WorthToday worth = planning::worth_today(relaxation);
  for (const PlannedQuestion& question : choose_today(units, worth, expected)) {
    ++today.share.questions;
    today.share.question_minutes += question.seconds / 60;
    for (const TrackedUnit* unit : question.units) {
      (unit->progress ? today.returning : today.fresh).push_back(*unit);
    }
  }
  return today;
}

}  // namespace hone::app
