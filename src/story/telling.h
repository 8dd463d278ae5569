#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "story/check.h"

namespace hone::story {

enum class Length : std::uint8_t { kFull, kShort, kHeadline };
Result<Length> parse_length(std::string_view name);

/// What a telling begins with.
enum class Lead : std::uint8_t { kAsWritten, kResult, kDecision };
Result<Lead> parse_lead(std::string_view name);

/// One element's share of a telling.
struct TellingPart {
  std::size_t element = 0;  ///< number from 1; 0: speaks for none
  std::string text;
  std::size_t words = 0;
  double seconds = 0;
  double planned_seconds = 0;  ///< its share of the time that the kind allows; 0 where unknown
};

struct Telling {
  std::vector<TellingPart> parts;
  double seconds = 0;
  double limit_seconds = 0;
  std::string warning;  ///< over the limit, or context over 25 seconds; else empty

  [[nodiscard]] std::string text() const;
};

/// Longest spoken time of a short telling, and of the context of any.
inline constexpr double kShortSeconds = 45;
inline constexpr double kContextSeconds = 25;

/// Chooses whole sentences of the text, none changed and none invented: for the full telling all,
/// for the short one at most 45 seconds that hold the most elements (numbers and decisions first),
/// for the headline the one that says most. `lead` moves the sentences of result or decision to the
/// front and keeps the order of all others.
Telling tell(std::string_view text, const Outline& outline, Length length, Lead lead,
             double words_a_minute = kDefaultPace);

}  // namespace hone::story
