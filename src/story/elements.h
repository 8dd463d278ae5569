#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "story/cue_hits.h"
#include "story/impact.h"
#include "story/outline.h"
#include "story/reading.h"

namespace hone::story {

enum class Presence : std::uint8_t { kNone, kPartial, kFull };
std::string_view name_of(Presence presence);

/// Whether a story holds one element, and where.
struct ElementFound {
  std::size_t number = 0;  ///< from 1, as in the list
  std::string title;
  Presence present = Presence::kNone;
  std::vector<text::Span> spans;  ///< sentences that speak for it, in order; empty when none does
};

/// A guess by words and patterns, for each element of the outline in its order. For the eight kinds
/// by what each element's two halves sound like; for others by the words of the list itself.
std::vector<ElementFound> find_elements(const Reading& reading, const CueHits& cues,
                                        const std::vector<Impact>& impacts, const Outline& outline);

}  // namespace hone::story
