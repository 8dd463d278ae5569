#include "memory/training/fsrs7_loss.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "memory/training/logged_items.h"
#include "memory/training/model.h"

namespace hone::memory::training {
namespace {

/// The loss by the plain formulas, card by card.
double plain_loss(const Fsrs7& p, const Histories& h) {
  double loss = 0;
  for (std::size_t card = 0; card < h.cards(); ++card) {
    std::optional<MemoryState> state;
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      const Days days{h.exact_days[i]};
      if (h.days[i] > 0) {
        const double recall = retrievability(p, state->stability, days).value;
        loss -= std::log(std::max(h.grade[i] > 1 ? recall : 1 - recall, 1e-9));
      }
      state = step(p, state, static_cast<Grade>(h.grade[i]), days);
    }
  }
  return loss;
}

/// Anywhere within the bounds, nearer to the usual weights than to their ends.
rc::Gen<Fsrs7> any_weights() {
  return rc::gen::map(rc::gen::inRange(0, 1 << 30), [](int seed) {
    std::mt19937 random(static_cast<unsigned>(seed));
    const Model& model = fsrs7();
    Weights weights = model.usual;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double end = random() % 2 == 0 ? model.lowest[i] : model.highest[i];
      weights[i] += (end - weights[i]) * std::uniform_real_distribution<>(0, 0.4)(random);
    }
    model.put_in_order(weights);
    return fsrs7_weights(weights);
  });
}

TEST(TheLossOfFsrs7, IsThatOfThePlainFormulas) {
  const Histories h = a_log();
  const Lanes lanes = lanes_of_items(h, true);
  rc::check("at any weights", [&] {
    const Fsrs7 p = *any_weights();
    const double plain = plain_loss(p, h);
    const double loss = loss_of(p, lanes, 1);
    RC_ASSERT(std::abs(loss - plain) <= 1e-8 * std::abs(plain));
    RC_ASSERT(loss == slope_of(p, lanes, 1).loss);
  });
}

TEST(TheGradientOfFsrs7, IsWhatSmallChangesOfAWeightDo) {
  const Lanes lanes = lanes_of_items(a_log(), true);
  Fsrs7 p;
  p.w[26] = 0.7;
  p.w[19] = 0.2;
  const Slope slope = slope_of(p, lanes, 1);
  for (std::size_t i = 0; i < p.w.size(); ++i) {
    Fsrs7 more = p;
    Fsrs7 less = p;
    more.w.at(i) += 1e-6;
    less.w.at(i) -= 1e-6;
    const double measured = (loss_of(more, lanes, 1) - loss_of(less, lanes, 1)) / 2e-6;
    EXPECT_NEAR(slope.gradient[i], measured, 1e-3 + 1e-4 * std::abs(measured)) << "w" << i;
  }
}

TEST(TheSlopeOfFsrs7, DoesNotDependOnTheNumberOfThreads) {
  const Lanes lanes = lanes_of_items(a_log(), true);
  const Slope one = slope_of(Fsrs7{}, lanes, 1);
  const Slope many = slope_of(Fsrs7{}, lanes, 3);
  EXPECT_EQ(one.loss, many.loss);
  EXPECT_EQ(one.gradient, many.gradient);
  EXPECT_EQ(one.information, many.information);
}

TEST(AModel, HasItsUsualWeightsWithinItsBounds) {
  for (const Model* model : {&fsrs6(), &fsrs7()}) {
    ASSERT_EQ(model->lowest.size(), model->usual.size()) << model->name;
    ASSERT_EQ(model->highest.size(), model->usual.size()) << model->name;
    ASSERT_EQ(model->spread.size(), model->usual.size()) << model->name;
    for (std::size_t i = 0; i < model->usual.size(); ++i) {
      EXPECT_LE(model->lowest[i], model->usual[i]) << model->name << " w" << i;
      EXPECT_GE(model->highest[i], model->usual[i]) << model->name << " w" << i;
    }
    Weights ordered = model->usual;
    model->put_in_order(ordered);
    EXPECT_EQ(ordered, model->usual) << model->name;
  }
}

}  // namespace
}  // namespace hone::memory::training
