#pragma once

#include <string>
#include <vector>

#include "story/cue_hits.h"
#include "story/reading.h"

namespace hone::story {

/// A number that does not follow from the ones beside it.
struct Miscalculation {
  text::Span span;
  std::string sentence;  ///< what follows instead, without a full stop
};

/// “from 32% to 41%, up 28%” (9 points or 28 %): a stated change that is neither the difference nor
/// the relative change of its pair.
std::vector<Miscalculation> wrong_changes(const Reading& reading);

/// “21 of 48 (44%)”: a stated share that is not the quotient.
std::vector<Miscalculation> wrong_shares(const Reading& reading);

/// “52 × 0.8 ÷ 18 = 2.3”: a written calculation with another result.
std::vector<Miscalculation> wrong_products(const Reading& reading);

}  // namespace hone::story
