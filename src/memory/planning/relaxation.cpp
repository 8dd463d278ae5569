#include "memory/planning/relaxation.h"

#include <algorithm>

#include "memory/fast_math.h"

namespace hone::memory::planning {
namespace {

/// A day that is chosen less often than this is not followed.
constexpr double kRare = 1e-7;

}  // namespace

Relaxation::Relaxation(const Transitions& transitions, const Problem& problem)
    : transitions_(&transitions),
      problem_(&problem),
      known_(transitions, problem),
      first_(first_outcomes(transitions.learner())) {
  for (std::size_t kind = 0; kind < problem.kinds.size(); ++kind) {
    UnitValues values(transitions, problem);
    UnitFlow flow(values);
    kinds_.push_back({std::move(values), std::move(flow), std::vector<double>(problem.days())});
  }
}

void Relaxation::solve(std::span<const double> prices, double temperature) {
  for (std::size_t k = 0; k < kinds_.size(); ++k) {
    const UnitKind& kind = problem_->kinds[k];
    std::ranges::transform(prices, kinds_[k].prices.begin(),
                           [&](double price) { return price * kind.seconds / kind.weight; });
    kinds_[k].values.solve(kinds_[k].prices, temperature);
  }
}

double Relaxation::evaluate(std::span<const double> prices, double temperature, bool foretold) {
  const DayFlow none{.recall = std::vector<double>(problem_->interviews.size())};
  flow_.assign(problem_->days(), none);
  double total = 0;
  for (std::size_t day = 0; day < prices.size(); ++day) {
    total += prices[day] * problem_->seconds[day];
  }
  solve(prices, temperature);
  for (std::size_t k = 0; k < kinds_.size(); ++k) {
    kinds_[k].flow = UnitFlow(kinds_[k].values);
    total += evaluate_fresh(k, temperature, foretold);
  }
  for (std::size_t i = 0; i < problem_->known.size(); ++i) {
    total += evaluate_known(i, temperature, foretold);
  }
  if (temperature <= 0) return total;
  for (std::size_t k = 0; k < kinds_.size(); ++k) {
    kinds_[k].flow.run(problem_->kinds[k], foretold, flow_);
  }
  return total;
}

template <typename Enter>
double Relaxation::follow(const Choices& choices, double temperature, Enter enter) const {
  const double best = choices.best_from(0);
  if (temperature <= 0) return best;
  const auto weight = [&](double value) { return fast::exp((value - best) / temperature); };
  double sum = weight(choices.never);
  for (const double value : choices.on_day) {
    if (value > Choices::kNever) sum += weight(value);
  }
  for (std::size_t day = 0; day < choices.on_day.size(); ++day) {
    if (choices.on_day[day] == Choices::kNever) continue;
    const double share = weight(choices.on_day[day]) / sum;
    if (share > kRare) enter(day, share);
  }
  return best + temperature * fast::log(sum);
}

double Relaxation::evaluate_known(std::size_t index, double temperature, bool foretold) {
  const std::size_t k = problem_->known[index].kind;
  const UnitKind& kind = problem_->kinds[k];
  weigh_known(index, choices_);
  return kind.weight * follow(choices_, temperature, [&](std::size_t day, double share) {
           known_.add(index, day, share, kinds_[k].flow);
           flow_[day].returning += share;
           flow_[day].seconds += share * kind.seconds * known_.seconds(index, day);
           if (!foretold) return;
           for (std::size_t n = 0; n < problem_->interviews.size(); ++n) {
             const auto date = static_cast<std::size_t>(problem_->interviews[n].day);
             if (date > day)
               flow_[day].recall[n] += kind.weight * share * known_.gain(index, day, date);
           }
         });
}

double Relaxation::evaluate_fresh(std::size_t k, double temperature, bool foretold) {
  const UnitKind& kind = problem_->kinds[k];
  if (kind.fresh == 0) return 0;
  weigh_fresh(k, choices_);
  return kind.weight * kind.fresh *
         follow(choices_, temperature, [&](std::size_t day, double share) {
           const double units = kind.fresh * share;
           flow_[day].fresh += units;
           flow_[day].seconds += units * kind.seconds * first_seconds(transitions_->learner());
           for (const Outcome& outcome : first_) {
             const auto place =
                 static_cast<float>(StateGrid::place(std::log(outcome.after.stability.value)));
             const Place difficulty = Place::of(StateGrid::place(outcome.after.difficulty));
             kinds_[k].flow.add(day, place, difficulty, units * outcome.probability);
             for (std::size_t n = 0; foretold && n < problem_->interviews.size(); ++n) {
               const auto date = static_cast<std::size_t>(problem_->interviews[n].day);
               if (date <= day) continue;
               const float* row = transitions_->recall(date - day).data();
               flow_[day].recall[n] += kind.weight * units * outcome.probability *
                                       static_cast<double>(between(row, place));
             }
           }
         });
}

void Relaxation::weigh_known(std::size_t index, Choices& choices) const {
  const Kind& kind = kinds_[problem_->known[index].kind];
  known_.weigh(index, kind.values, kind.prices, choices);
}

void Relaxation::weigh_fresh(std::size_t k, Choices& choices) const {
  const Kind& kind = kinds_[k];
  const double seconds = first_seconds(transitions_->learner());
  choices.never = 0;
  choices.on_day.assign(problem_->days(), Choices::kNever);
  for (std::size_t day = 0; day < problem_->days(); ++day) {
    if (problem_->seconds[day] <= 0) continue;
    double value = -kind.prices[day] * seconds;
    for (const Outcome& outcome : first_) {
      const auto place =
          static_cast<float>(StateGrid::place(std::log(outcome.after.stability.value)));
      value += outcome.probability *
               kind.values.at(day, place, Place::of(StateGrid::place(outcome.after.difficulty)));
    }
    choices.on_day[day] = value;
  }
}

}  // namespace hone::memory::planning
