#include "app/plan/plan_units.h"

#include <algorithm>
#include <map>

#include "app/pace.h"
#include "app/practice_days.h"
#include "app/settings.h"

namespace hone::app {
namespace {

using std::chrono::days;

constexpr auto kWholeLife = days{36'500};
constexpr int kAllFresh = 1'000'000;
constexpr days kPaceDays{28};

/// By deck::Frequency.
constexpr std::array kWeights{1.0, 0.5, 0.75, 1.25, 1.5};

bool in_list(const TrackedUnit& unit) {
  return unit.id.facet.kind == deck::FacetKind::kItem;
}

/// What was done lately: the pace, and how long the person has studied today.
struct Lately {
  Pace pace;
  double seconds_today = 0;
};

Result<Lately> lately(Store& store, const Calendar& calendar, Instant at) {
  const Day today = calendar.day_of(at);
  PracticeDays practice(calendar);
  PaceFinder finder;
  const LogRange range{std::nullopt, calendar.start_of(today - kPaceDays)};
  TRY(store.visit_log(range, [&](const LogEntry& entry) -> Status {
    if (entry.at > at) return {};
    practice.add(entry);
    finder.add(entry);
    return {};
  }));
  return Lately{finder.pace(), 60 * practice.on(today).minutes()};
}

Status gather(PlanUnits& units, Store& store, const Scope& scope, Instant at) {
  for (TrackedUnit& unit : TRY(store.due(scope, at + kWholeLife))) {
    units.known.push_back(std::move(unit));
  }
  for (TrackedUnit& unit : TRY(store.fresh(scope, kAllFresh))) {
    units.fresh.push_back(std::move(unit));
  }
  return {};
}

/// Sorts units into kinds: those of lists and others, by how often they are asked.
class Kinds {
 public:
  Kinds(const PlanUnits& units, const Pace& pace) {
    std::map<deck::CardId, int> items;
    for (const auto* some : {&units.known, &units.fresh}) {
      for (const TrackedUnit& unit : *some) {
        if (in_list(unit)) ++items[unit.id.card];
      }
    }
    int all = 0;
    for (const auto& [card, count] : items) all += count;
    const double usual = memory::later_seconds(units.learner, {0.9});
    const double share = all == 0 ? 1 : static_cast<double>(items.size()) / all;
    list_seconds_ = pace.list.seconds * share / usual;
    other_seconds_ = pace.other.seconds / usual;
  }

  Status learn_frequencies(Store& store, const PlanUnits& units) {
    std::set<deck::DeckName> names;
    for (const TrackedUnit& unit : units.known) names.insert(unit.deck);
    for (const TrackedUnit& unit : units.fresh) names.insert(unit.deck);
    for (const deck::DeckName& name : names) {
      const auto deck = TRY(store.find_deck(name));
      if (!deck) continue;
      for (const deck::Card& card : deck->cards) frequency_[card.id] = card.frequency;
    }
    return {};
  }

  std::size_t kind_of(const TrackedUnit& unit, std::vector<memory::planning::UnitKind>& kinds) {
    const auto found = frequency_.find(unit.id.card);
    const auto frequency = found == frequency_.end() ? deck::Frequency::kUnknown : found->second;
    const double weight = kWeights.at(static_cast<std::size_t>(frequency));
    const double duration = in_list(unit) ? list_seconds_ : other_seconds_;
    const auto same = std::ranges::find_if(
        kinds, [&](const auto& kind) { return kind.weight == weight && kind.seconds == duration; });
    if (same != kinds.end()) return static_cast<std::size_t>(same - kinds.begin());
    kinds.push_back({weight, duration, 0});
    return kinds.size() - 1;
  }

 private:
  double list_seconds_ = 1;
  double other_seconds_ = 1;
  std::map<deck::CardId, deck::Frequency> frequency_;
};

void set_days(PlanUnits& units, const PlanRequest& request, double seconds_today) {
  for (const Day day : request.interviews) {
    units.problem.interviews.push_back({static_cast<int>((day - units.today).count()), 1});
  }
  for (Day day = units.today; day < request.interviews.back(); day += days{1}) {
    const double planned = request.off.contains(day) ? 0 : 60 * request.minutes;
    units.problem.seconds.push_back(planned);
  }
  double& left = units.problem.seconds.front();
  left = std::max(0.0, left - seconds_today);
}

}  // namespace

double PlanUnits::weight() const {
  double sum = 0;
  for (const auto& unit : problem.known) sum += problem.kinds[unit.kind].weight;
  for (const auto& kind : problem.kinds) sum += kind.weight * kind.fresh;
  return sum;
}

Result<PlanUnits> plan_units(Store& store, const PlanRequest& request, Instant at) {
  const Settings settings = TRY(load_settings(
      store, request.decks.size() == 1 ? std::optional(request.decks.front()) : std::nullopt));
  const Calendar calendar = TRY(calendar_of(settings));
  PlanUnits units{.today = calendar.day_of(at)};
  units.learner.parameters = settings.policy.parameters;
  for (const deck::DeckName& deck : request.decks) {
    TRY(gather(units, store, {deck, settings.depth}, at));
  }
  if (request.decks.empty()) TRY(gather(units, store, {std::nullopt, settings.depth}, at));
  if (units.known.empty() && units.fresh.empty()) {
    return not_found(
        "there is nothing to plan: no deck holds a card that can be asked; import one");
  }
  const Lately recent = TRY(lately(store, calendar, at));
  set_days(units, request, recent.seconds_today);
  Kinds kinds(units, recent.pace);
  TRY(kinds.learn_frequencies(store, units));
  for (const TrackedUnit& unit : units.known) {
    const int since = std::max(0, calendar.days_between(unit.progress->last_review, at));
    const std::size_t kind = kinds.kind_of(unit, units.problem.kinds);
    units.problem.known.push_back({unit.progress->memory, since, kind});
  }
  for (const TrackedUnit& unit : units.fresh) {
    units.fresh_kind.push_back(kinds.kind_of(unit, units.problem.kinds));
    ++units.problem.kinds[units.fresh_kind.back()].fresh;
  }
  return units;
}

std::vector<PlannedQuestion> choose_today(const PlanUnits& units,
                                          const memory::planning::WorthToday& worth,
                                          double expected_seconds) {
  std::vector<PlannedQuestion> questions;
  std::map<deck::CardId, std::size_t> lists;
  const auto add = [&](const TrackedUnit& unit, const memory::planning::Worth& one) {
    std::size_t place = questions.size();
    if (in_list(unit)) place = lists.try_emplace(unit.id.card, place).first->second;
    if (place == questions.size()) questions.emplace_back();
    questions[place].units.push_back(&unit);
    questions[place].gain += one.gain;
    questions[place].seconds += one.seconds;
  };
  for (std::size_t i = 0; i < units.known.size(); ++i) {
    if (units.problem.known[i].since > 0) add(units.known[i], worth.known[i]);
  }
  for (std::size_t i = 0; i < units.fresh.size(); ++i) {
    add(units.fresh[i], worth.fresh[units.fresh_kind[i]]);
  }
  std::ranges::stable_sort(questions, std::greater<>{},
                           [](const PlannedQuestion& q) { return q.gain / q.seconds; });
  constexpr double kNothing = 1e-6;
  double used = 0;
  const auto end = std::ranges::find_if(questions, [&](const PlannedQuestion& question) {
    const double until = question.gain > kNothing
                             ? units.problem.seconds.front()
                             : std::min(expected_seconds, units.problem.seconds.front());
    const bool over = used >= until;
    used += question.seconds;
    return over;
  });
  questions.erase(end, questions.end());
  return questions;
}

}  // namespace hone::app
