#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "story/cue_hits.h"
#include "story/reading.h"

namespace hone::story {

/// A number that says what the work brought.
struct Impact {
  text::Quantity quantity;
  std::size_t sentence = 0;
  std::optional<text::Change> change;  ///< with its baseline, where one is told
  bool timed = false;                  ///< a time frame or date stands beside it
  bool against_target = false;
  bool attributed = false;
};

/// The measured effects of a reading in order: percentages, money, multiples, durations and counts
/// that stand in the result or beside a verb of effect; no numbers of the situation, of people
/// asked or of effort planned.
std::vector<Impact> impacts(const Reading& reading, const CueHits& cues);

}  // namespace hone::story
