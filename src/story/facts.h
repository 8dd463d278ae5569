#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "story/cue_hits.h"
#include "story/reading.h"

namespace hone::story {

enum class FactRole : std::uint8_t { kPlain, kBaseline, kTarget, kActual };

/// A number that a text gives for a metric.
struct Fact {
  std::string metric;  ///< “retention”, by its stem
  FactRole role = FactRole::kPlain;
  text::Quantity quantity;
  std::optional<text::DateMention> date{};  ///< of its sentence
  std::optional<double> end{};              ///< of a baseline: the value that it changed to
};

/// The numbers that stand beside a metric in their sentence, in order.
std::vector<Fact> facts_of(const Reading& reading, const CueHits& cues);

/// Whether both speak of the same metric, role and date and cannot both be right: more than two per
/// cent apart and not rounded forms of each other.
bool contradicts(const Fact& left, const Fact& right);

}  // namespace hone::story
