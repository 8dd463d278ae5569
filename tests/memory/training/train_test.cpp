#include "memory/training/train.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "memory/training/retold.h"
#include "memory/training/simulated_log.h"
#include "memory/training/trial.h"

namespace hone::memory::training {
namespace {

constexpr auto kToTheEnd = ~std::uint32_t{0};

bool within_bounds(const Parameters& p) {
  const Parameters lowest = lowest_weights();
  const Parameters highest = highest_weights();
  bool within = true;
  for (std::size_t i = 0; i < p.w.size(); ++i) {
    within = within && p.w.at(i) >= lowest.w.at(i) && p.w.at(i) <= highest.w.at(i);
  }
  return within;
}

double loss_with(const Histories& h, const Parameters& p) {
  return metrics_of(h, foretell(h, p, h.by_time)).log_loss;
}

TEST(Training, ForetellsALearnersReviewsAsWellAsTheTruth) {
  const Histories h = histories_of(simulated_log(other_truth(), 1500, 300, 11)).histories;
  const Trained trained = train(h, kToTheEnd, {});
  EXPECT_EQ(trained.extent, Extent::kAll);
  const Histories later = histories_of(simulated_log(other_truth(), 1500, 300, 12)).histories;
  const double truth = loss_with(later, other_truth());
  EXPECT_LT(loss_with(later, trained.parameters), truth + 0.002);
  EXPECT_GT(loss_with(later, {}), truth + 0.004) << "the defaults are no match for this learner";
}

TEST(Training, GivesTheSameWeightsOnOneThreadAndOnMany) {
  const Histories h = histories_of(simulated_log(other_truth(), 200, 200, 3)).histories;
  EXPECT_EQ(train(h, kToTheEnd, {.usual = {}, .threads = 1}).parameters,
            train(h, kToTheEnd, {.usual = {}, .threads = 4}).parameters);
}

TEST(Training, SeesNothingOfWhatComesLater) {
  auto rows = simulated_log(other_truth(), 300, 200, 5);
  std::ranges::stable_sort(rows, {}, &ReviewRow::at);
  const auto half = static_cast<std::uint32_t>(rows.size() / 2);
  const Parameters all = train(histories_of(rows).histories, half, {}).parameters;
  rows.resize(half);
  EXPECT_EQ(train(histories_of(rows).histories, kToTheEnd, {}).parameters, all);
}

TEST(Training, KeepsTheUsualWeightsWhereThereIsTooLittle) {
  const Histories h = histories_of(simulated_log(other_truth(), 1, 40, 2)).histories;
  ASSERT_LT(h.by_time.size(), 8U);
  const Trained trained = train(h, kToTheEnd, {});
  EXPECT_EQ(trained.extent, Extent::kNothing);
  EXPECT_EQ(trained.parameters, Parameters{});
}

TEST(Training, NeverLeavesTheBoundsWhateverTheLog) {
  rc::check("any log", [] {
    const auto count = *rc::gen::inRange(0, 400);
    const auto cards = *rc::gen::inRange(1, 40);
    std::mt19937 random(static_cast<unsigned>(*rc::gen::inRange(0, 1 << 30)));
    std::vector<ReviewRow> rows;
    for (int i = 0; i < count; ++i) {
      const int day = static_cast<int>(random() % 3 == 0 ? random() % 30'000 : random() % 30);
      const int grade = random() % 5 == 0 ? 1 + static_cast<int>(random() % 4) : 1 + i % 2 * 3;
      rows.push_back({static_cast<int>(random()) % cards,
                      Instant{std::chrono::days{day}} + std::chrono::seconds{random() % 80'000},
                      day, static_cast<Grade>(grade)});
    }
    const Trained trained = train(histories_of(rows).histories, kToTheEnd, {});
    RC_ASSERT(within_bounds(trained.parameters));
  });
}

TEST(ATrial, IsKeptForALearnerWhoIsUnlikeTheDefaults) {
  const Histories h = histories_of(simulated_log(other_truth(), 1000, 300, 21)).histories;
  const Trial trial = try_training(h, {}, {});
  EXPECT_EQ(trial.verdict, Verdict::kBetter);
  EXPECT_LT(trial.held_out->trained.log_loss, trial.held_out->standing.log_loss);
}

TEST(ATrial, IsNotKeptWhenTheStandingWeightsAreTheTruth) {
  const Histories h = histories_of(simulated_log(other_truth(), 1000, 300, 22)).histories;
  EXPECT_EQ(try_training(h, other_truth(), {}).verdict, Verdict::kNotBetter);
}

TEST(ATrial, SaysSoWhereThereIsTooLittle) {
  const Trial trial = try_training(histories_of({}).histories, {}, {});
  EXPECT_EQ(trial.verdict, Verdict::kTooFew);
  EXPECT_FALSE(trial.in_sample);
  EXPECT_EQ(trial.trained.parameters, Parameters{});
}

TEST(ALogRetold, HasTheStateAfterEachReview) {
  const Histories h = histories_of(simulated_log({}, 3, 50, 6)).histories;
  const auto reviews = retell(h, {});
  ASSERT_EQ(reviews.size(), h.reviews());
  std::optional<MemoryState> state;
  for (std::size_t i = 0; i < reviews.size(); ++i) {
    if (i == h.begin[0] || i == h.begin[1] || i == h.begin[2]) state.reset();
    EXPECT_EQ(reviews[i].recall.has_value(), state.has_value());
    state = step({}, state, reviews[i].grade, {reviews[i].days});
    EXPECT_EQ(reviews[i].state, *state);
  }
}

}  // namespace
}  // namespace hone::memory::training
