#include "memory/batch.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <vector>

#include "memory/batch_variants.h"
#include "memory/generators.h"

namespace hone::memory {
namespace {

/// Memories of every kind, some without a state.
struct Memories {
  std::vector<double> stability, difficulty, days;
  std::vector<std::uint8_t> grade;

  bool operator==(const Memories&) const = default;
  Batch batch() { return {stability, difficulty, grade, days}; }

  [[nodiscard]] std::optional<MemoryState> state(std::size_t i) const {
    if (stability[i] == 0) return std::nullopt;
    return MemoryState{{stability[i]}, {difficulty[i]}};
  }

  void add(std::optional<MemoryState> state, Grade g, Days elapsed) {
    stability.push_back(state ? state->stability.value : 0);
    difficulty.push_back(state ? state->difficulty.value : 0);
    grade.push_back(static_cast<std::uint8_t>(g));
    days.push_back(elapsed.value);
  }
};

/// Around one, two and three blocks of the batch, and none at all.
Memories memories() {
  Memories m;
  const int count = *rc::gen::element(0, 1, 63, 64, 65, 130, 200);
  for (int i = 0; i < count; ++i) {
    const Days elapsed = *rc::gen::oneOf(whole_days(), rc::gen::construct<Days>(number(-1, 400)));
    m.add(*maybe_memory_state(), *grade(), elapsed);
  }
  return m;
}

bool agree(double actual, double expected) {
  return std::abs(actual - expected) <= 1e-12 * std::abs(expected);
}

RC_GTEST_PROP(Batch, AgreesWithStepInEveryMemory, ()) {
  const Parameters p = *parameters();
  const Memories before = memories();
  Memories after = before;
  step_batch(p, after.batch());
  for (std::size_t i = 0; i < before.days.size(); ++i) {
    const auto expected =
        step(p, before.state(i), static_cast<Grade>(before.grade[i]), {before.days[i]});
    RC_ASSERT(agree(after.stability[i], expected.stability.value));
    RC_ASSERT(agree(after.difficulty[i], expected.difficulty.value));
  }
}

RC_GTEST_PROP(Batch, GivesTheSameBitsInEveryInstructionSet, ()) {
  if (!batch::has_avx2()) return;  // this machine has one instruction set only
  const Parameters p = *parameters();
  Memories portable = memories();
  Memories avx2 = portable;
  batch::step_portable(batch::constants_of(p), portable.batch());
  batch::step_avx2(batch::constants_of(p), avx2.batch());
  RC_ASSERT(portable == avx2);
}

TEST(Batch, AgreesWithStepOverAMillionMemories) {
  Memories before;
  for (int i = 0; i < 1'000'000; ++i) {
    const MemoryState state{{0.001 + 0.0365 * i}, {1 + (i % 9001) / 1000.0}};
    before.add(state, static_cast<Grade>(1 + i % 4), {static_cast<double>(i * 7 % 1009)});
  }
  Memories after = before;
  step_batch({}, after.batch());
  double worst = 0;
  for (std::size_t i = 0; i < before.days.size(); ++i) {
    const auto expected =
        next_state({}, *before.state(i), static_cast<Grade>(before.grade[i]), {before.days[i]});
    worst = std::max(worst, std::abs(after.stability[i] / expected.stability.value - 1));
  }
  EXPECT_LT(worst, 1e-12);
}

TEST(Batch, StaysInRangeWhateverItIsGiven) {
  constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
  constexpr double kEndless = std::numeric_limits<double>::infinity();
  for (const double odd : {kNothing, kEndless, -kEndless, 1e308, -1e308}) {
    for (const Grade g : {Grade::kAgain, Grade::kGood}) {
      Memories m;
      m.add(MemoryState{{odd}, {odd}}, g, {odd});
      step_batch({}, m.batch());
      EXPECT_TRUE(m.stability[0] >= 0.001 && m.stability[0] <= 36'500) << odd;
      EXPECT_TRUE(m.difficulty[0] >= 1 && m.difficulty[0] <= 10) << odd;
    }
  }
}

RC_GTEST_PROP(RecallOfABatch, AgreesWithTheCurveInEveryMemory, ()) {
  const Parameters p = *parameters();
  const Memories m = memories();
  std::vector<double> recall(m.days.size());
  BatchModel(p).recall(m.stability, m.days, recall);
  for (std::size_t i = 0; i < recall.size(); ++i) {
    const auto state = m.state(i);
    const double expected = state ? retrievability(p, state->stability, {m.days[i]}).value : 1;
    RC_ASSERT(agree(recall[i], expected));
  }
}

RC_GTEST_PROP(RecallOfABatch, IsTheSameToTheBitInAllInstructions, ()) {
  RC_PRE(batch::has_avx2());
  const batch::Constants c = batch::constants_of(*parameters());
  const Memories m = memories();
  std::vector<double> portable(m.days.size());
  std::vector<double> avx2(m.days.size());
  batch::recall_portable(c, {m.stability, m.days, portable});
  batch::recall_avx2(c, {m.stability, m.days, avx2});
  RC_ASSERT(portable == avx2);
}

}  // namespace
}  // namespace hone::memory
