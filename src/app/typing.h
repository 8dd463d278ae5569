#pragma once

#include <optional>
#include <vector>

#include "app/ports/review_log.h"
#include "app/review_target.h"
#include "recall/recalled.h"

namespace hone::app {

/// What hone read in an answer that was typed, as it comes with a review; the person's own marks
/// are the review's.
struct Typing {
  std::vector<int> found;                    ///< numbers of items, from 1, that came back surely
  std::vector<int> unsure;                   ///< of those that hone asked about
  int proposed = 1;                          ///< the confidence that it suggested, 1 to 5
  std::optional<Milliseconds> first_item{};  ///< see TypedAnswer
  std::optional<Milliseconds> last_item{};
};

/// What a reading of a typed answer comes to, without times.
Typing typing_of(const recall::Recalled& recalled);

/// As it is logged with a review of the target. Fails when the target is no list, a number is not
/// on it or stands twice, the confidence is none, or the times contradict each other.
Result<TypedAnswer> typed_answer(const ReviewTarget& target, const Typing& typing);

/// Numbers, from 1, of the items of a typed review that the person marked otherwise than hone did;
/// where hone was unsure it asked, so nothing was overruled. None when it was not typed.
std::vector<int> overruled_items(const Review& review);

}  // namespace hone::app
