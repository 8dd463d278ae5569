#include "memory/training/fsrs6_loss.h"

#include <gtest/gtest.h>

#include <cmath>

#include "memory/generators.h"
#include "memory/training/logged_items.h"

namespace hone::memory::training {
namespace {

/// Four cards of six reviews and a seventh that is foretold: open-spaced-repetition/fsrs-rs@0cbb9d3
/// src/training.rs, test_loss_and_grad.
struct PublishedCard {
  std::array<int, 7> days;
  std::array<int, 7> grades;
};
constexpr std::array<PublishedCard, 4> kPublished{{
    {{0, 0, 0, 0, 1, 3, 4}, {1, 3, 1, 4, 3, 2, 3}},
    {{0, 0, 0, 1, 3, 6, 11}, {2, 4, 4, 3, 1, 3, 3}},
    {{0, 0, 0, 1, 3, 6, 12}, {3, 2, 4, 3, 3, 3, 3}},
    {{0, 0, 1, 3, 5, 12, 23}, {4, 4, 3, 3, 3, 4, 1}},
}};
constexpr std::array kPublishedGradient{
    -0.095688485, -0.0051607806, -0.0012249565, 0.007462064,  0.03650761, -0.082112335,
    0.0593964,    -2.1474836,    0.57626534,    -2.8751316,   0.7154875,  -0.028993709,
    0.0099172965, -0.2189217,    -0.0017800558, -0.089381434, 0.299141,   0.068104014,
    -0.011605468, -0.25398168,   0.27700496};

Lanes published_lanes() {
  std::vector<ReviewRow> rows;
  for (std::size_t card = 0; card < kPublished.size(); ++card) {
    int day = 0;
    for (std::size_t i = 0; i < 7; ++i) {
      day += kPublished.at(card).days.at(i);
      rows.push_back({.card = static_cast<std::int64_t>(card),
                      .at = Instant{std::chrono::days{day}} + std::chrono::minutes{i},
                      .day = day,
                      .grade = static_cast<Grade>(kPublished.at(card).grades.at(i))});
    }
  }
  const Histories h = histories_of(rows).histories;
  std::vector<float> weight(h.reviews());
  for (std::size_t i = 6; i < weight.size(); i += 7) weight[i] = 1;
  return lanes_of(h, weight, kToTheEnd);
}

TEST(TheLoss, AndItsGradientAreThePublishedOnes) {
  const Slope slope = slope_of({}, published_lanes(), 1);
  EXPECT_NEAR(slope.loss, 4.0466027, 1e-5);
  for (std::size_t i = 0; i < kPublishedGradient.size(); ++i) {
    EXPECT_NEAR(slope.gradient[i], kPublishedGradient.at(i), 1e-5) << "w" << i;
  }
}

/// The loss by the plain formulas, card by card.
double plain_loss(const Parameters& p, const Histories& h) {
  double loss = 0;
  for (std::size_t card = 0; card < h.cards(); ++card) {
    std::optional<MemoryState> state;
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      const Days days{h.days[i]};
      if (state && days.value > 0) {
        const double recall = retrievability(p, state->stability, days).value;
        loss -= std::log(std::max(h.grade[i] > 1 ? recall : 1 - recall, 1e-9));
      }
      state = step(p, state, static_cast<Grade>(h.grade[i]), days);
    }
  }
  return loss;
}

TEST(TheLoss, IsThatOfThePlainFormulas) {
  const Histories h = a_log();
  const Lanes lanes = lanes_of_items(h);
  rc::check("at any weights", [&] {
    const Parameters p = *memory::parameters();
    const double plain = plain_loss(p, h);
    const double loss = loss_of(p, lanes, 1);
    RC_ASSERT(std::abs(loss - plain) <= 1e-8 * std::abs(plain));
    RC_ASSERT(loss == slope_of(p, lanes, 1).loss);
  });
}

TEST(TheGradient, IsWhatSmallChangesOfAWeightDo) {
  const Lanes lanes = lanes_of_items(a_log());
  const Parameters p = other_truth();
  const Slope slope = slope_of(p, lanes, 1);
  for (std::size_t i = 0; i < p.w.size(); ++i) {
    Parameters more = p;
    Parameters less = p;
    more.w.at(i) += 1e-6;
    less.w.at(i) -= 1e-6;
    const double measured = (loss_of(more, lanes, 1) - loss_of(less, lanes, 1)) / 2e-6;
    EXPECT_NEAR(slope.gradient[i], measured, 1e-3 + 1e-4 * std::abs(measured)) << "w" << i;
  }
}

TEST(TheSlope, DoesNotDependOnTheNumberOfThreads) {
  const Lanes lanes = lanes_of_items(a_log());
  const Slope one = slope_of({}, lanes, 1);
  for (const int threads : {2, 3, 16}) {
    const Slope many = slope_of({}, lanes, threads);
    EXPECT_EQ(one.loss, many.loss);
    EXPECT_EQ(one.gradient, many.gradient);
    EXPECT_EQ(one.information, many.information);
  }
}

}  // namespace
}  // namespace hone::memory::training
