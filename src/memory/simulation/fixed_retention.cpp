#include <algorithm>

#include "memory/simulation/rules.h"

namespace hone::memory::simulation {
namespace {

struct Urgency {
  double days_by_stability;  // recall falls as it grows
  std::uint32_t unit;

  bool operator<(const Urgency& other) const { return days_by_stability > other.days_by_stability; }
};

void append(Order& order, std::vector<Urgency>& units) {
  std::ranges::sort(units, std::less<>{});
  for (const Urgency& unit : units) order.push_back(unit.unit);
}

class FixedRetention final : public StudyPolicy {
 public:
  explicit FixedRetention(const RetentionRule& rule) : rule_(rule) {}

  void arrange(Student& student, const Course& course, int day, Order& order) override {
    sort_out(student, course, day);
    const Learner& learner = student.belief();
    double reserved = rule_.fresh_share < 1 ? rule_.fresh_share * course.seconds[as_index(day)] : 0;
    auto next = fresh_.begin();
    for (; next != fresh_.end() && reserved > 0; ++next, reserved -= first_seconds(learner)) {
      order.push_back(*next);
    }
    append(order, due_);
    order.insert(order.end(), next, fresh_.end());
    if (rule_.ahead) append(order, rest_);
  }

 private:
  static std::size_t as_index(int day) { return static_cast<std::size_t>(day); }

  void sort_out(const Student& student, const Course& course, int day) {
    due_.clear();
    rest_.clear();
    fresh_.clear();
    const double days_by_stability =
        interval(student.belief().parameters, {1}, {rule_.retention}).value;
    const int sweep_from = course.days() - rule_.sweep;
    std::uint32_t index = 0;
    for (const StudiedUnit& unit : student.units()) {
      const std::uint32_t number = index++;
      if (unit.fresh()) {
        fresh_.push_back(number);
        continue;
      }
      const double stability = unit.believed.stability.value;
      const int elapsed = day - unit.last;
      // The pause, rounded, is over; at least a day.
      const bool due = elapsed >= 1 && stability * days_by_stability < elapsed + 0.5;
      const bool swept = rule_.sweep > 0 && day >= sweep_from && unit.last < sweep_from;
      if (swept || due) {
        due_.push_back({elapsed / stability, number});
      } else if (elapsed > 0) {
        rest_.push_back({(course.days() - unit.last) / stability, number});
      }
    }
  }

  RetentionRule rule_;
  std::vector<Urgency> due_, rest_;
  Order fresh_;
};

}  // namespace

std::unique_ptr<StudyPolicy> fixed_retention(const RetentionRule& rule) {
  return std::make_unique<FixedRetention>(rule);
}

}  // namespace hone::memory::simulation
