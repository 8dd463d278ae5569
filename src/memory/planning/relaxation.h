#pragma once

#include <memory>
#include <vector>

#include "memory/planning/known_reviews.h"

namespace hone::memory::planning {

/// The problem with a price on each second instead of a limit to them, so that the units part: each
/// kind is one dynamic programme. Its value with the day's seconds paid back at their prices,
///
///   sum of units' values + sum over days of price x seconds,
///
/// is at least what any schedule within the seconds reaches, whatever the prices are (Lagrangian
/// relaxation). It is convex in the prices, and its slope in a price is the seconds that are left
/// over on that day.
class Relaxation {
 public:
  /// Both must outlive it. `transitions` reach as far as the last interview.
  Relaxation(const Transitions& transitions, const Problem& problem);

  /// The value at these prices. With a temperature above 0 the choices are softened and `flow` is
  /// worked out, `foretold` with what each day does to recall; the value is then greater by at most
  /// temperature x weights of the units x log of the days.
  double evaluate(std::span<const double> prices, double temperature, bool foretold = false);

  /// Only what `weigh_known` and `weigh_fresh` rest on: enough to rank units at known prices.
  void solve(std::span<const double> prices, double temperature);

  /// The days as the last evaluation with a temperature leads one to expect.
  [[nodiscard]] const std::vector<DayFlow>& flow() const { return flow_; }

  /// What the next review of a unit would bring, by day, at the prices evaluated last. Values are
  /// those of a unit of weight 1 that takes the learner's seconds at the prices of its kind.
  void weigh_known(std::size_t index, Choices& choices) const;
  void weigh_fresh(std::size_t kind, Choices& choices) const;

  /// Prices of a second as a unit of this kind meets them: dearer for what takes longer or counts
  /// less.
  [[nodiscard]] std::span<const double> prices_of(std::size_t kind) const {
    return kinds_[kind].prices;
  }

  [[nodiscard]] const Problem& problem() const { return *problem_; }
  [[nodiscard]] const KnownReviews& known() const { return known_; }
  [[nodiscard]] const Learner& learner() const { return transitions_->learner(); }

 private:
  struct Kind {
    UnitValues values;
    UnitFlow flow;
    std::vector<double> prices;
  };
  /// The value of one unit; its softened choices go on to `enter` as (day, probability).
  template <typename Enter>
  double follow(const Choices& choices, double temperature, Enter enter) const;
  double evaluate_known(std::size_t index, double temperature, bool foretold);
  double evaluate_fresh(std::size_t kind, double temperature, bool foretold);

  const Transitions* transitions_;
  const Problem* problem_;
  KnownReviews known_;
  std::array<Outcome, 4> first_;
  std::vector<Kind> kinds_;
  std::vector<DayFlow> flow_;
  Choices choices_;
};

}  // namespace hone::memory::planning
