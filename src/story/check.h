#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/elements.h"
#include "story/rule.h"

namespace hone::story {

inline constexpr double kDefaultPace = 140;  ///< words a minute
inline constexpr double kSlowestPace = 60;
inline constexpr double kFastestPace = 300;
inline constexpr std::size_t kMostWords = 10'000;  ///< more than an hour; no story

struct CheckRequest {
  std::string_view text;
  double words_a_minute = kDefaultPace;
  std::vector<std::string> other_tellings;
};

struct Finding {
  const Rule* rule = nullptr;
  text::Span span;
  std::string message;
};

struct Measures {
  std::size_t words = 0;
  std::size_t sentences = 0;
  double seconds = 0;
  std::size_t i_count = 0;
  std::size_t we_count = 0;
  double i_share = 0;  ///< I / (I + we)
  std::size_t context_words = 0;
  std::vector<std::size_t> element_words;  ///< words of the sentences that speak for each element
};

struct Report {
  Kind kind = Kind::kOther;
  std::vector<ElementFound> elements;
  std::vector<Finding> findings;  ///< in order of the text
  Measures measures;
  std::vector<std::string> notes;  ///< what could not be judged, a sentence each
};

/// Reads a story against what its kind asks for. Pure; any UTF-8 text. A text that looks like no
/// English prose, or is empty, gets a note and no findings.
Report check(const CheckRequest& request, const Outline& outline);

}  // namespace hone::story
