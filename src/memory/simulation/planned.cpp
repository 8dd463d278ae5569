#include <algorithm>

#include "memory/planning/prices.h"
#include "memory/planning/worth.h"
#include "memory/simulation/rules.h"

namespace hone::memory::simulation {
namespace {

using planning::Problem;

struct Indexed {
  double index;
  std::uint32_t unit;
};

/// Prices are found at first, adjusted every day of the last two weeks and every third day before
/// them; on the days between they hold as they are.
class Planned final : public StudyPolicy {
 public:
  void arrange(Student& student, const Course& course, int day, Order& order) override {
    if (!transitions_)
      transitions_ = std::make_unique<planning::Transitions>(student.belief(), course.days());
    pose(student, course, day);
    planning::Relaxation relaxation(*transitions_, problem_);
    price(relaxation, day);
    const planning::WorthToday worth = planning::worth_today(relaxation);
    std::vector<Indexed> units;
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (worth.known[i].gain > 0) units.push_back({worth.known[i].per_second(), known_[i]});
    }
    for (const std::uint32_t unit : fresh_) {
      if (worth.fresh[0].gain > 0) units.push_back({worth.fresh[0].per_second(), unit});
    }
    std::ranges::stable_sort(units, std::greater<>{}, &Indexed::index);
    for (const Indexed& unit : units) order.push_back(unit.unit);
  }

 private:
  void pose(const Student& student, const Course& course, int day) {
    problem_.seconds.assign(course.seconds.begin() + day, course.seconds.end());
    problem_.interviews = {{course.days() - day, 1}};
    problem_.known.clear();
    known_.clear();
    fresh_.clear();
    for (std::uint32_t i = 0; i < student.units().size(); ++i) {
      const StudiedUnit& unit = student.units()[i];
      if (unit.fresh()) {
        fresh_.push_back(i);
      } else {
        known_.push_back(i);
        problem_.known.push_back({unit.believed, day - unit.last});
      }
    }
    problem_.kinds = {{.fresh = static_cast<int>(fresh_.size())}};
  }

  void price(planning::Relaxation& relaxation, int day) {
    constexpr std::size_t kClose = 14;
    const std::size_t left = problem_.days();
    if (prices_.empty()) {
      prices_ = planning::find_prices(relaxation).of_day;
    } else {
      prices_.erase(prices_.begin(), prices_.end() - static_cast<std::ptrdiff_t>(left));
      if (left <= kClose || day % 3 == 0) {
        prices_ = planning::adjust_prices(relaxation, std::move(prices_), 2).of_day;
      } else {
        relaxation.evaluate(prices_, 0);
      }
    }
  }

  std::unique_ptr<planning::Transitions> transitions_;
  Problem problem_;
  std::vector<double> prices_;
  Order known_, fresh_;
};

}  // namespace

std::unique_ptr<StudyPolicy> planned() {
  return std::make_unique<Planned>();
}

}  // namespace hone::memory::simulation
