#include <algorithm>
#include <cmath>
#include <numeric>

#include "memory/simulation/rules.h"

namespace hone::memory::simulation {
namespace {

struct Rated {
  double rate;
  std::uint32_t unit;
};

void append_greatest_first(Order& order, std::vector<Rated>& units) {
  std::ranges::stable_sort(units, std::greater<>{}, &Rated::rate);
  for (const Rated& unit : units) order.push_back(unit.unit);
}

class Myopic final : public StudyPolicy {
 public:
  void arrange(Student& student, const Course& course, int day, Order& order) override {
    const Learner& learner = student.belief();
    const Days left{static_cast<double>(course.days() - day)};
    const double fresh = rate(learner, first_outcomes(learner), 0, left);
    std::vector<Rated> units;
    std::uint32_t number = 0;
    for (const StudiedUnit& unit : student.units()) {
      const std::uint32_t index = number++;
      if (unit.fresh()) {
        units.push_back({fresh, index});
      } else if (unit.last < day) {
        const Days elapsed{static_cast<double>(day - unit.last)};
        const Days until{static_cast<double>(course.days() - unit.last)};
        const double without =
            retrievability(learner.parameters, unit.believed.stability, until).value;
        const auto outcomes = later_outcomes(learner, unit.believed, elapsed);
        units.push_back({rate(learner, outcomes, without, left), index});
      }
    }
    append_greatest_first(order, units);
  }

 private:
  static double rate(const Learner& learner, const std::array<Outcome, 4>& outcomes, double without,
                     Days left) {
    double gain = -without;
    double seconds = 0;
    for (const Outcome& outcome : outcomes) {
      const Stability stability = outcome.after.stability;
      gain += outcome.probability * retrievability(learner.parameters, stability, left).value;
      seconds += outcome.probability * outcome.seconds;
    }
    return gain / seconds;
  }
};

class AtRandom final : public StudyPolicy {
 public:
  void arrange(Student& student, const Course& /*course*/, int day, Order& order) override {
    for (std::uint32_t i = 0; i < student.units().size(); ++i) {
      if (student.units()[i].last != day) order.push_back(i);
    }
    for (std::size_t left = order.size(); left > 1; --left) {
      std::swap(order[left - 1], order[student.chance().number() % left]);
    }
  }
};

/// Ease 2.5, changed by -0.20, -0.15 and +0.15 for again, hard and easy, at least 1.3; an interval
/// grows by 1.2, the ease, or 1.3 times the ease.
class Sm2 final : public StudyPolicy {
 public:
  void arrange(Student& student, const Course& /*course*/, int day, Order& order) override {
    const auto& units = student.units();
    cards_.resize(units.size());
    std::vector<Rated> due;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
      if (units[i].fresh()) continue;
      learn(cards_[i], units[i]);
      const int overdue = day - units[i].last - cards_[i].interval;
      if (overdue >= 0) due.push_back({static_cast<double>(overdue), i});
    }
    append_greatest_first(order, due);
    for (std::uint32_t i = 0; i < units.size(); ++i) {
      if (units[i].fresh()) order.push_back(i);
    }
  }

 private:
  struct Card {
    double ease = 2.5;
    int interval = 1;
    int reviews = 0;
  };

  static void learn(Card& card, const StudiedUnit& unit) {
    if (card.reviews == unit.reviews) return;
    const bool first = card.reviews == 0;
    card.reviews = unit.reviews;
    if (first) {
      card.interval = unit.grade == Grade::kEasy ? 4 : 1;
      return;
    }
    if (unit.grade == Grade::kAgain) {
      card.ease = std::max(1.3, card.ease - 0.2);
      card.interval = 1;
      return;
    }
    const double grown = std::max(card.interval, unit.elapsed) * factor(card.ease, unit.grade);
    card.interval = std::max(card.interval + 1, static_cast<int>(std::lround(grown)));
    if (unit.grade == Grade::kHard) card.ease = std::max(1.3, card.ease - 0.15);
    if (unit.grade == Grade::kEasy) card.ease += 0.15;
  }

  static double factor(double ease, Grade grade) {
    if (grade == Grade::kHard) return 1.2;
    return grade == Grade::kEasy ? 1.3 * ease : ease;
  }

  std::vector<Card> cards_;
};

template <typename Policy>
std::unique_ptr<StudyPolicy> made() {
  return std::make_unique<Policy>();
}

constexpr std::array kPolicies{
    NamedPolicy{"plan", "the planner", planned},
    NamedPolicy{"fsrs", "desired retention 0.90, no review ahead",
                [] { return fixed_retention({}); }},
    NamedPolicy{"fsrs-ahead", "the same, and spare minutes review ahead",
                [] { return fixed_retention({.ahead = true}); }},
    NamedPolicy{"fsrs-sweep", "the same, and everything once more in the last three days",
                [] { return fixed_retention({.ahead = true, .sweep = 3}); }},
    NamedPolicy{"myopic", "whatever raises recall at the interview most a second", myopic},
    NamedPolicy{"sm2", "intervals and ease as in Anki's SM-2", sm2},
    NamedPolicy{"random", "any unit", at_random},
};

}  // namespace

std::unique_ptr<StudyPolicy> myopic() {
  return made<Myopic>();
}

std::unique_ptr<StudyPolicy> sm2() {
  return made<Sm2>();
}

std::unique_ptr<StudyPolicy> at_random() {
  return made<AtRandom>();
}

std::span<const NamedPolicy> policies() {
  return kPolicies;
}

}  // namespace hone::memory::simulation
