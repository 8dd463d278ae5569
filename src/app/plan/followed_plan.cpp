#include "app/plan/followed_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

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

/// Prices as they were found on a day; none when the text is damaged or of another length.
std::vector<double> read_prices(const std::string& text, Day day, std::size_t count) {
  std::istringstream stream(text);
  std::string found_on;
  stream >> found_on;
  if (found_on != Calendar::day_text(day)) return {};
  std::vector<double> prices;
  for (double price = 0; stream >> price;) prices.push_back(price);
  const bool good = prices.size() == count &&
                    std::ranges::all_of(prices, [](double p) { return p >= 0 && p < 1e3; });
  return good ? prices : std::vector<double>();
}

std::string print_prices(const std::vector<double>& prices, Day day) {
  std::string text = Calendar::day_text(day);
  for (const double price : prices) text += fmt::format(" {:.9g}", price);
  return text;
}

/// Leaves `relaxation` evaluated at the day's prices.
Status price(planning::Relaxation& relaxation, Store& store, Day today) {
  const std::string text = TRY(kept(store, kPricesKey));
  const auto known = read_prices(text, today, relaxation.problem().days());
  if (!known.empty()) {
    relaxation.evaluate(known, 0);
    return {};
  }
  const auto prices = planning::find_prices(relaxation);
  // Who cannot write now (a busy file, say) finds them again next time.
  static_cast<void>(
      store.put_setting(std::nullopt, kPricesKey, print_prices(prices.of_day, today)));
  return {};
}

}  // namespace

bool PlannedToday::covers(const deck::DeckName& deck) const {
  return decks.empty() || std::ranges::find(decks, deck) != decks.end();
}

Status follow_plan(Store& store, const PlanRequest& request, Instant at) {
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  TRY(check(request, calendar.day_of(at)));
  return store.in_transaction([&]() -> Status {
    TRY(store.put_setting(std::nullopt, kPricesKey, ""));
    return store.put_setting(std::nullopt, kPlanKey, print_plan_request(request));
  });
}

Status drop_plan(Store& store) {
  return store.in_transaction([&]() -> Status {
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
  TRY(price(relaxation, store, units.today));
  PlannedToday today{.returning = {}, .fresh = {}, .decks = request->decks};
  for (const PlannedQuestion& question : choose_today(units, planning::worth_today(relaxation))) {
    for (const TrackedUnit* unit : question.units) {
      (unit->progress ? today.returning : today.fresh).push_back(*unit);
    }
  }
  return today;
}

}  // namespace hone::app
