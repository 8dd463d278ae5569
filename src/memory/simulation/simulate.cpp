#include "memory/simulation/simulate.h"

#include <fmt/core.h>

#include <atomic>
#include <thread>

#include "base/hash.h"
#include "memory/simulation/population.h"

namespace hone::memory::simulation {
namespace {

struct Range {
  const char* what;
  double value, lowest, highest;
};

/// Reading a question takes this long however many items its list has.
constexpr double kReading = 4;

Learner with_lists(Learner learner, int length) {
  const double saved = kReading * (1 - 1.0 / length);
  for (double& seconds : learner.seconds.first) seconds = std::max(1.0, seconds - saved);
  for (double& seconds : learner.seconds.later) seconds = std::max(1.0, seconds - saved);
  return learner;
}

Chance chance_of(const Simulation& simulation, int number, std::string_view use) {
  return Chance(stable_hash(fmt::format("{}/{}/{}", simulation.seed, number, use)));
}

Learner belief_of(const Simulation& simulation, Learner truth) {
  if (simulation.knowledge == Knowledge::kDefaults) truth.parameters = {};
  return truth;
}

}  // namespace

Learner learner_of(const Simulation& simulation, int number) {
  if (simulation.alike) return with_lists({}, simulation.list_length);
  Chance chance = chance_of(simulation, number, "learner");
  return with_lists(draw_learner(chance), simulation.list_length);
}

Status check(const Simulation& s) {
  const std::array ranges{
      Range{"number of learners", static_cast<double>(s.learners), 1, 1e6},
      Range{"number of units", static_cast<double>(s.units), 1, 1e5},
      Range{"number of days", static_cast<double>(s.days), 1, 365},
      Range{"number of minutes", s.minutes, 0.1, 1440},
      Range{"share of missed days", s.missed, 0, 0.99},
      Range{"list length", static_cast<double>(s.list_length), 1, 64},
  };
  for (const Range& range : ranges) {
    if (range.value >= range.lowest && range.value <= range.highest) continue;
    return invalid_input(fmt::format("The {} is {}; give {} to {}.", range.what, range.value,
                                     range.lowest, range.highest));
  }
  return {};
}

Outcomes simulate_one(const Simulation& simulation, int number, StudyPolicy& policy,
                      std::size_t at_a_time) {
  const Learner truth = learner_of(simulation, number);
  Student student(truth, belief_of(simulation, truth), static_cast<std::size_t>(simulation.units),
                  chance_of(simulation, number, "answers"));
  Chance absence = chance_of(simulation, number, "absence");
  const Course course{
      std::vector(static_cast<std::size_t>(simulation.days), simulation.minutes * 60)};
  Outcomes outcomes;
  Order order;
  double left = 0;
  for (int day = 0; day < course.days(); ++day) {
    const bool missed = absence.fraction() < simulation.missed;
    if (missed) continue;
    left = std::min(left, 0.0) + course.seconds[static_cast<std::size_t>(day)];
    order.clear();
    policy.arrange(student, course, day, order);
    const double seconds = student.study(order, day, left, at_a_time);
    left -= seconds;
    outcomes.seconds += seconds;
  }
  outcomes.recall = student.recall_on(course.days());
  outcomes.reviews = student.reviews();
  return outcomes;
}

std::vector<Outcomes> simulate(const Simulation& simulation,
                               const std::function<std::unique_ptr<StudyPolicy>()>& make,
                               int threads, const Progressed& progressed) {
  std::vector<Outcomes> outcomes(static_cast<std::size_t>(simulation.learners));
  std::atomic<int> next = 0;
  std::atomic<int> done = 0;
  const auto work = [&](bool reports) {
    for (int number = next++; number < simulation.learners; number = next++) {
      const auto policy = make();
      outcomes[static_cast<std::size_t>(number)] = simulate_one(simulation, number, *policy);
      ++done;
      if (reports) progressed(done);
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i) others.emplace_back(work, false);
    work(true);
  }
  progressed(done);
  return outcomes;
}

Mean mean_recall(std::span<const Outcomes> outcomes) {
  const auto count = static_cast<double>(outcomes.size());
  Mean mean;
  for (const Outcomes& one : outcomes) mean.value += one.recall / count;
  double squares = 0;
  for (const Outcomes& one : outcomes) squares += std::pow(one.recall - mean.value, 2);
  if (count > 1) mean.error = std::sqrt(squares / (count - 1) / count);
  return mean;
}

}  // namespace hone::memory::simulation
