#include "memory/confidence.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace hone::memory {
namespace {

constexpr std::array kGrades{Grade::kAgain, Grade::kAgain, Grade::kHard, Grade::kGood,
                             Grade::kEasy};

}  // namespace

Result<Confidence> confidence(int value) {
  if (value >= 1 && value <= 5) return Confidence{value};
  return invalid_input(fmt::format(
      "A confidence of {} is not on the scale; give 1 (not at all) to 5 (perfectly).", value));
}

Grade grade_of(Confidence confidence) {
  return kGrades[static_cast<std::size_t>(std::clamp(confidence.value, 1, 5) - 1)];
}

Grade item_grade(Confidence whole, bool missed, bool any_missed) {
  if (missed) return Grade::kAgain;
  return any_missed ? std::max(grade_of(whole), Grade::kHard) : grade_of(whole);
}

}  // namespace hone::memory
