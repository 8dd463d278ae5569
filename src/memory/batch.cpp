#include "memory/batch.h"

#include <algorithm>
#include <cmath>

#include "memory/batch_kernel.h"
#include "memory/batch_variants.h"
#include "memory/difficulty.h"

namespace hone::memory {
namespace batch {
namespace {

double distance_from_good(Grade grade) {
  return static_cast<double>(grade) - 3;
}

/// The memories left over when all whole blocks are done, in a block of their own.
struct Remainder {
  Columns::Column stability{}, difficulty{}, days{};
  std::array<std::uint8_t, Columns::kRows> grade{};

  Remainder(const Batch& b, std::size_t from) {
    grade.fill(1);
    std::ranges::copy(b.stability.subspan(from), stability.begin());
    std::ranges::copy(b.difficulty.subspan(from), difficulty.begin());
    std::ranges::copy(b.elapsed_days.subspan(from), days.begin());
    std::ranges::copy(b.grade.subspan(from), grade.begin());
  }

  void put_back(const Batch& b, std::size_t from) const {
    const std::size_t count = b.stability.size() - from;
    std::copy_n(stability.begin(), count, b.stability.subspan(from).begin());
    std::copy_n(difficulty.begin(), count, b.difficulty.subspan(from).begin());
  }
};

/// Inlined into each instruction set's own function, and compiled in its instructions.
[[gnu::always_inline]] inline void step_all(const Constants& c, const Batch& b) {
  const std::size_t whole = b.stability.size() - b.stability.size() % Columns::kRows;
  Columns x{};
  for (std::size_t i = 0; i < whole; i += Columns::kRows) {
    step_rows(c, x, &b.stability[i], &b.difficulty[i], &b.grade[i], &b.elapsed_days[i]);
  }
  if (whole == b.stability.size()) return;
  Remainder r(b, whole);
  step_rows(c, x, r.stability.data(), r.difficulty.data(), r.grade.data(), r.days.data());
  r.put_back(b, whole);
}

[[gnu::always_inline]] inline void recall_all(const Constants& c, const RecallBatch& b) {
  const std::size_t whole = b.stability.size() - b.stability.size() % Columns::kRows;
  for (std::size_t i = 0; i < whole; i += Columns::kRows) {
    recall_rows(c, &b.stability[i], &b.elapsed_days[i], &b.recall[i]);
  }
  if (whole == b.stability.size()) return;
  Columns::Column stability{}, days{}, recall;
  std::ranges::copy(b.stability.subspan(whole), stability.begin());
  std::ranges::copy(b.elapsed_days.subspan(whole), days.begin());
  recall_rows(c, stability.data(), days.data(), recall.data());
  std::copy_n(recall.begin(), b.recall.size() - whole, b.recall.subspan(whole).begin());
}

}  // namespace

Constants constants_of(const Parameters& p) {
  const auto& w = p.w;
  return {
      .first_stability = per_grade([&](Grade g) { return first_state(p, g).stability.value; }),
      .first_difficulty = per_grade([&](Grade g) { return first_state(p, g).difficulty.value; }),
      .success_factor = {{1, w[15], 1, w[16]}},
      .same_day_growth =
          per_grade([&](Grade g) { return w[17] * (distance_from_good(g) + w[18]); }),
      .same_day_least = {{0, 1, 1, 1}},
      .difficulty_change = per_grade([&](Grade g) { return -w[6] * distance_from_good(g) / 9; }),
      .curve_factor = std::pow(0.9, -1 / w[20]) - 1,
      .decay = w[20],
      .w8 = w[8],
      .w9 = w[9],
      .w10 = w[10],
      .w11 = w[11],
      .w12 = w[12],
      .w13 = w[13],
      .w14 = w[14],
      .w19 = w[19],
      .lapse_share = std::exp(-w[17] * w[18]),
      .reverted_target = w[7] * initial_difficulty(p, Grade::kEasy).value,
      .reverted_share = 1 - w[7],
  };
}

void step_portable(const Constants& c, const Batch& b) {
  step_all(c, b);
}
void recall_portable(const Constants& c, const RecallBatch& b) {
  recall_all(c, b);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void step_avx2(const Constants& c, const Batch& b) {
  step_all(c, b);
}
[[gnu::target("avx2")]] void recall_avx2(const Constants& c, const RecallBatch& b) {
  recall_all(c, b);
}
bool has_avx2() {
  return __builtin_cpu_supports("avx2") != 0;  // NOLINT: an int with GCC, a bool with Clang
}
#else
void step_avx2(const Constants& c, const Batch& b) {
  step_portable(c, b);
}
void recall_avx2(const Constants& c, const RecallBatch& b) {
  recall_portable(c, b);
}
bool has_avx2() {
  return false;
}
#endif

}  // namespace batch

BatchModel::BatchModel(const Parameters& p)
    : constants_(std::make_shared<const batch::Constants>(batch::constants_of(p))) {}

void BatchModel::step(const Batch& b) const {
  batch::has_avx2() ? batch::step_avx2(*constants_, b) : batch::step_portable(*constants_, b);
}

void BatchModel::recall(std::span<const double> stability, std::span<const double> elapsed_days,
                        std::span<double> recall) const {
  const batch::RecallBatch b{stability, elapsed_days, recall};
  batch::has_avx2() ? batch::recall_avx2(*constants_, b) : batch::recall_portable(*constants_, b);
}

void step_batch(const Parameters& p, Batch b) {
  BatchModel(p).step(b);
}

}  // namespace hone::memory
