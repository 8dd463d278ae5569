#pragma once

#include <compare>

#include "base/result.h"
#include "memory/quantities.h"

namespace hone::memory {

/// The page's own question, "How well did you know this?": 1 is "not at all", 5 is "perfectly".
/// Stored raw; what it means to the model is decided below and may be refitted.
struct Confidence {
  int value = 3;  ///< 1 to 5
  auto operator<=>(const Confidence&) const = default;
};

/// Fails outside 1 to 5.
Result<Confidence> confidence(int value);

/// The one place where confidence becomes a grade, after SM-2's scale of 0 to 5, whose 3 is "with
/// serious difficulty", 4 "after hesitation", 5 "perfect": 1 and 2 → again, 3 → hard, 4 → good,
/// 5 → easy.
Grade grade_of(Confidence);

/// The grade of one item of a list that was asked as a whole. A missed item is `kAgain`. When
/// others were marked as missed, this one did come back, so it is at least `kHard` whatever the
/// confidence in the whole.
Grade item_grade(Confidence whole, bool missed, bool any_missed);

}  // namespace hone::memory
