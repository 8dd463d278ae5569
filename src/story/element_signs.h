#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "story/kind.h"

namespace hone::story {

/// How an element's two groups of signs make it full or partial.
enum class Judge : std::uint8_t {
  kBoth,      ///< full with both; partial with the first alone
  kEither,    ///< full with both; partial with either
  kFirst,     ///< full with the first; partial with the second alone
  kRepeated,  ///< full with two different first signs, partial with one
  kMeasured,  ///< full with a number that has a baseline, target or time; partial with a number
  kCost,      ///< a number that says what went wrong; full with two
  kMeasuredAndFirst,  ///< full with a number and a first sign; partial with a number
};

/// Where in a story an element's signs count.
enum class Zone : std::uint8_t { kAnywhere, kContext, kBeforeResult, kAfterContext, kResult };

/// What an element of one of the eight kinds sounds like. Words as in Lexicon.
struct ElementSigns {
  std::string_view first;
  std::string_view second;
  Judge judge = Judge::kBoth;
  Zone zone = Zone::kAnywhere;
};

/// In the order of the kind's list; empty for kOther.
std::span<const ElementSigns> signs_of(Kind kind);

}  // namespace hone::story
