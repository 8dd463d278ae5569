#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

/// Where the teller speaks of themselves alone and where of a group. What others are quoted saying
/// does not count.
struct FirstPerson {
  std::vector<Span> singular;  ///< I, I'm, me, my, mine, myself
  std::vector<Span> plural;    ///< we, we're, us, our, ours, ourselves

  /// singular / (singular + plural); 0 when there is neither.
  [[nodiscard]] double singular_share() const;
};

FirstPerson first_person(std::string_view text);

}  // namespace hone::text
