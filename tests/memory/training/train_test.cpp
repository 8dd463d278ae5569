#include "memory/training/train.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "memory/fsrs7.h"
#include "memory/training/choose_model.h"
#include "memory/training/every_card.h"
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
    const Histories h = histories_of(rows).histories;
    RC_ASSERT(within_bounds(train(h, kToTheEnd, {}).parameters));
    const Weights seven = learn(fsrs7(), h, kToTheEnd, {}).weights;
    Weights moved = seven;
    move_into_bounds(fsrs7(), moved);
    RC_ASSERT(moved == seven);
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

TEST(AChoice, IsFsrs6ForALearnerOfThatKind) {
  const Histories h = histories_of(simulated_log(other_truth(), 600, 200, 23)).histories;
  const auto choice = choose_model(h, {});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->model, &fsrs6());
  EXPECT_LT(choice->six.log_loss, choice->seven.log_loss);
}

TEST(AChoice, IsFsrs7ForALearnerOfThatKind) {
  Fsrs7 truth;
  for (std::size_t i = 0; i < 4; ++i) truth.w.at(i) *= 2;
  truth.w[31] = 0.9;
  const Histories h = histories_of(simulated_log(truth, 1500, 300, 24)).histories;
  const auto choice = choose_model(h, {});
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->model, &fsrs7());
  EXPECT_GT(choice->gain, 2 * choice->error);
}

TEST(AChoice, IsNotMadeWhereThereIsTooLittle) {
  EXPECT_FALSE(choose_model(histories_of(simulated_log({}, 6, 60, 2)).histories, {}));
}

TEST(TrainingOfFsrs7, ForetellsALearnersReviewsAlmostAsWellAsTheTruth) {
  Fsrs7 truth;
  for (std::size_t i = 0; i < 4; ++i) truth.w.at(i) *= 6;
  truth.w[7] = 3;
  const Histories h = histories_of(simulated_log(truth, 1500, 300, 25)).histories;
  const Histories later = histories_of(simulated_log(truth, 1500, 300, 26)).histories;
  const auto loss = [&](std::span<const double> weights) {
    return metrics_of(later, foretell(later, fsrs7(), weights, later.by_time)).log_loss;
  };
  const double best = loss(truth.w);
  EXPECT_LT(loss(learn(fsrs7(), h, kToTheEnd, {}).weights), best + 0.003);
  EXPECT_GT(loss(fsrs7().usual), best + 0.004);
}

TEST(EveryCard, KeepsTheCardsAndItsItems) {
  const Histories h = histories_of(simulated_log({}, 30, 100, 27)).histories;
  const Histories some = every_card(h, 4);
  ASSERT_EQ(some.cards(), 8U);
  std::size_t items = 0;
  for (std::size_t card = 0; card < some.cards(); ++card) {
    EXPECT_EQ(some.card[card], h.card[4 * card]);
    for (std::uint32_t i = some.begin[card]; i < some.begin[card + 1]; ++i) {
      const std::uint32_t there = h.begin[4 * card] + i - some.begin[card];
      EXPECT_EQ(some.moment[i], h.moment[there]);
      items += some.days[i] > 0 ? 1 : 0;
    }
  }
  EXPECT_EQ(some.by_time.size(), items);
}

TEST(ALogRetold, HasTheStateAfterEachReview) {
  const Histories h = histories_of(simulated_log({}, 3, 50, 6)).histories;
  const auto reviews = retell(h, weighted({}));
  ASSERT_EQ(reviews.size(), h.reviews());
  std::optional<MemoryState> state;
  for (std::size_t i = 0; i < reviews.size(); ++i) {
    if (i == h.begin[0] || i == h.begin[1] || i == h.begin[2]) state.reset();
    EXPECT_EQ(reviews[i].recall.has_value(), state.has_value());
    state = step(Parameters{}, state, reviews[i].grade, {reviews[i].days});
    EXPECT_EQ(reviews[i].state, *state);
  }
}

}  // namespace
}  // namespace hone::memory::training
