#pragma once

#include <string_view>
#include <vector>

#include "recall/matcher.h"
#include "text/span.h"

namespace hone::recall {

/// A phrase of an answer and how far it speaks for each item, as log-odds.
struct Evidence {
  text::Span phrase;
  std::vector<double> log_odds;

  [[nodiscard]] std::size_t best() const;
};

/// From where on a phrase is taken for an item, as log-odds.
inline constexpr double kAccepted = 0.8;

/// The phrases of an answer, in order: each statement, or its parts where they speak for different
/// items. Phrases without a word are left out.
std::vector<Evidence> evidence_of(Matcher& matcher, std::string_view answer);

}  // namespace hone::recall
