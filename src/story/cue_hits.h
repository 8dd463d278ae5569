#pragma once

#include <span>
#include <vector>

#include "story/cue.h"
#include "story/lexicon.h"
#include "story/reading.h"

namespace hone::story {

/// Where a reading has the phrases of each cue.
class CueHits {
 public:
  explicit CueHits(const Reading& reading);

  [[nodiscard]] std::span<const Hit> of(Cue cue) const {
    return hits_[static_cast<std::size_t>(cue)];
  }
  [[nodiscard]] bool any(Cue cue) const { return !of(cue).empty(); }
  /// Hits in sentences [first, last).
  [[nodiscard]] std::vector<Hit> within(Cue cue, std::size_t first, std::size_t last) const;
  [[nodiscard]] bool in_sentence(Cue cue, std::size_t sentence) const;

 private:
  std::vector<std::vector<Hit>> hits_;
};

}  // namespace hone::story
