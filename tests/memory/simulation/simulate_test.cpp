#include "memory/simulation/simulate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/simulation/population.h"
#include "memory/simulation/rules.h"

namespace hone::memory::simulation {
namespace {

std::vector<Outcomes> all(const Simulation& simulation, PolicyMaker make, int threads = 1) {
  return simulate(simulation, make, threads, [](int) {});
}

std::unique_ptr<StudyPolicy> fsrs() {
  return fixed_retention({});
}

std::vector<double> recalls(const std::vector<Outcomes>& outcomes) {
  std::vector<double> recalls;
  for (const Outcomes& one : outcomes) recalls.push_back(one.recall);
  return recalls;
}

const Simulation kSmall{.learners = 8, .units = 60, .days = 10, .minutes = 8};

TEST(Simulations, AreTheSameOnAnyNumberOfThreads) {
  EXPECT_EQ(recalls(all(kSmall, fsrs, 1)), recalls(all(kSmall, fsrs, 3)));
}

TEST(Simulations, AreTheSameHoweverManyUnitsAreWorkedOutAtATime) {
  for (const Knowledge knowledge : {Knowledge::kTrue, Knowledge::kDefaults}) {
    Simulation simulation{.learners = 4, .units = 300, .days = 20, .minutes = 30};
    simulation.knowledge = knowledge;
    for (int number = 0; number < simulation.learners; ++number) {
      const Outcomes together = simulate_one(simulation, number, *fsrs());
      for (const std::size_t at_a_time : {1U, 7U}) {
        const Outcomes apart = simulate_one(simulation, number, *fsrs(), at_a_time);
        EXPECT_EQ(apart.recall, together.recall);
        EXPECT_EQ(apart.seconds, together.seconds);
        EXPECT_EQ(apart.reviews, together.reviews);
      }
    }
  }
}

TEST(Simulations, DrawLearnersThatDiffer) {
  const Parameters one = learner_of(kSmall, 0).parameters;
  EXPECT_EQ(learner_of(kSmall, 0).parameters, one);
  EXPECT_NE(learner_of(kSmall, 1).parameters, one);
  EXPECT_EQ(clipped(one, 1), one) << "drawn weights stay within FSRS's bounds";
}

TEST(Simulations, KeepToTheMinutes) {
  for (const NamedPolicy& policy : policies()) {
    for (const Outcomes& one : all(kSmall, policy.make)) {
      EXPECT_LE(one.seconds, kSmall.days * kSmall.minutes * 60 + 100) << policy.name;
    }
  }
}

TEST(Simulations, ReachMoreWithMoreTimeAndLessWithMissedDays) {
  Simulation more = kSmall;
  more.minutes = 16;
  Simulation missed = kSmall;
  missed.missed = 0.5;
  const double recall = mean_recall(all(kSmall, planned)).value;
  EXPECT_GT(mean_recall(all(more, planned)).value, recall);
  EXPECT_LT(mean_recall(all(missed, planned)).value, recall);
}

TEST(Simulations, RecallNothingWhereNothingIsStudied) {
  class Idle final : public StudyPolicy {
    void arrange(Student& /*student*/, const Course& /*course*/, int /*day*/,
                 Order& /*order*/) override {}
  } idle;
  EXPECT_EQ(simulate_one(kSmall, 0, idle).recall, 0);
}

TEST(Simulations, LetItemsOfAListTakeLessTimeEach) {
  Simulation lists = kSmall;
  lists.alike = true;
  lists.list_length = 6;
  EXPECT_LT(first_seconds(learner_of(lists, 0)), first_seconds(Learner{}));
}

TEST(APlan, IsAheadOfFsrsWhereMinutesBind) {
  const Simulation binding{.learners = 12, .units = 200, .days = 14, .minutes = 10};
  EXPECT_GT(mean_recall(all(binding, planned)).value, mean_recall(all(binding, fsrs)).value + 0.03);
}

TEST(APlan, IsNotBehindFsrsWhereThereIsTimeToSpare) {
  const Simulation spare{.learners = 12, .units = 40, .days = 14, .minutes = 20};
  EXPECT_GT(mean_recall(all(spare, planned)).value, mean_recall(all(spare, fsrs)).value + 0.02);
}

TEST(SimulationLimits, AreNamed) {
  EXPECT_TRUE(check(kSmall).has_value());
  Simulation wrong = kSmall;
  wrong.minutes = 0;
  EXPECT_EQ(check(wrong).error().message, "The number of minutes is 0; give 0.1 to 1440.");
}

TEST(AMean, HasTheStandardErrorOfItsSample) {
  const std::vector<Outcomes> outcomes{{.recall = 0.2}, {.recall = 0.4}, {.recall = 0.6}};
  EXPECT_NEAR(mean_recall(outcomes).value, 0.4, 1e-12);
  EXPECT_NEAR(mean_recall(outcomes).error, 0.2 / std::sqrt(3), 1e-12);
}

}  // namespace
}  // namespace hone::memory::simulation
