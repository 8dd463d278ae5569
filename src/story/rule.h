#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "story/cue_hits.h"
#include "story/elements.h"
#include "story/impact.h"
#include "story/kind.h"
#include "story/outline.h"
#include "story/reading.h"

namespace hone::story {

/// How much a rule's word is worth, and so how it is put.
enum class Reliability : std::uint8_t {
  kFinding,   ///< countable: said as it is
  kCheck,     ///< by word lists: shown with its place, can be dismissed
  kQuestion,  ///< weak: asked
};
/// “finding”, “check”, “question”.
std::string_view name_of(Reliability reliability);

/// Where a rule found something, and in which words if not in the rule's own.
struct Place {
  text::Span span;
  std::string message{};
};
using Places = std::vector<Place>;

/// What a rule looks at.
struct Scene {
  const Reading& reading;
  const CueHits& cues;
  const std::vector<Impact>& impacts;
  const std::vector<ElementFound>& elements;
  const Outline& outline;
  std::span<const std::string> other_tellings;  ///< of the same story
  double words_a_minute = 0;
  std::span<const Hit> own{};  ///< of the rule's own words

  [[nodiscard]] Kind kind() const { return outline.kind; }
  [[nodiscard]] double seconds(std::size_t words) const {
    return static_cast<double>(words) * 60 / words_a_minute;
  }
  [[nodiscard]] bool any(Cue cue) const { return cues.any(cue); }
  [[nodiscard]] bool has(text::Measure measure) const;

  // Places to point at when something is not there.
  [[nodiscard]] text::Span opening() const;  ///< the first sentence
  [[nodiscard]] text::Span closing() const;  ///< the last sentence
  [[nodiscard]] text::Span result() const;   ///< the first measured effect, else the last sentence
};

/// One thing that can be wrong with a story.
struct Rule {
  std::string_view name;
  Reliability reliability = Reliability::kCheck;
  Kinds kinds = Kinds::all();
  std::string_view message;  ///< what is wrong, without a full stop
  std::string_view reason;   ///< why it matters, one sentence
  std::string_view fix;      ///< what would mend it, one sentence
  std::string_view beware;   ///< when it is likely to be mistaken
  std::string_view words;    ///< phrases of its own, as Lexicon reads them
  Places (*look)(const Scene& scene) = nullptr;
};

/// All rules in their published order.
std::span<const Rule* const> rules();
/// Nothing when no rule has the name.
const Rule* rule_named(std::string_view name);

// What most rules come down to.

/// One place when the condition holds, none otherwise.
Places when(bool condition, text::Span span);
/// The places of the hits, at most `most`.
Places each(std::span<const Hit> hits, std::size_t most = 3);
/// How many different words the hits have.
std::size_t distinct(const Reading& reading, std::span<const Hit> hits);

}  // namespace hone::story
