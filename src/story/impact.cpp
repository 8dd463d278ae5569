#include "story/impact.h"

#include <algorithm>

namespace hone::story {
namespace {

using text::Measure;
using text::Quantity;

/// Words after which a number is a size of the work and not its effect.
constexpr std::string_view kEffortWords =
    "interview*, spoke, talked, surveyed, visited, shadowed, engineers, people, team of, option*, "
    "asked, top #, weekly, 1 1s, meeting*, hired, mentored";

const Lexicon& effort_words() {
  static const Lexicon lexicon = [] {
    const std::vector<std::string_view> lists{kEffortWords};
    return Lexicon(lists);
  }();
  return lexicon;
}

class ImpactFinder {
 public:
  ImpactFinder(const Reading& reading, const CueHits& cues)
      : reading_(reading), cues_(cues), effort_(effort_words().find(reading.tokens).front()) {}

  std::vector<Impact> run() const {
    std::vector<Impact> found;
    for (const Quantity& quantity : reading_.quantities) {
      const std::size_t sentence = reading_.sentence_at(quantity.span.begin);
      if (is_time_frame(quantity) || !is_effect(quantity, sentence)) continue;
      found.push_back(described(quantity, sentence));
    }
    return found;
  }

 private:
  [[nodiscard]] bool in_result(std::size_t sentence) const {
    return sentence >= reading_.result_begin;
  }

  /// “within two quarters”, “in 60 days”, “over 3 months”: says when, not what.
  [[nodiscard]] bool is_time_frame(const Quantity& quantity) const {
    if (quantity.measure != Measure::kDuration) return false;
    const auto before = reading_.text.substr(0, quantity.span.begin);
    const bool framed = before.ends_with("within ") || before.ends_with("over ") ||
                        before.ends_with("Within ") || before.ends_with("after ") ||
                        before.ends_with("next ") || before.ends_with("last ") ||
                        before.ends_with("past ") || before.ends_with("Over ") ||
                        before.ends_with("After ") || before.ends_with("first ");
    return framed && !change_of(quantity);
  }

  [[nodiscard]] std::optional<text::Change> change_of(const Quantity& quantity) const {
    for (const text::Change& change : reading_.changes) {
      if (change.span.holds(quantity.span)) return change;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_effort(std::size_t sentence) const {
    return std::ranges::any_of(effort_, [&](const Hit& hit) { return hit.sentence == sentence; });
  }

  [[nodiscard]] bool is_effect(const Quantity& quantity, std::size_t sentence) const {
    const bool effect = cues_.in_sentence(Cue::kEffect, sentence);
    const bool metric = cues_.in_sentence(Cue::kMetric, sentence);
    const bool context = sentence < reading_.context_end && reading_.sentences.size() > 3;
    if (change_of(quantity) && !context) return true;
    switch (quantity.measure) {
      case Measure::kPercent:
      case Measure::kPoints:
      case Measure::kMoney:
      case Measure::kMultiple:
        return in_result(sentence) ? effect || reading_.headed || metric : !context && effect;
      case Measure::kDuration:
        return effect && in_result(sentence);
      case Measure::kCount:
        return effect && in_result(sentence) && !is_effort(sentence) && !quantity.unit.empty() &&
               (quantity.value >= 10 || !quantity.spelled) && quantity.value != 1;
    }
    return false;
  }

  [[nodiscard]] bool timed(std::size_t sentence) const {
    const text::Span span = reading_.sentences[sentence].span;
    const auto inside = [&](const auto& one) { return span.holds(one.span); };
    const bool frame = std::ranges::any_of(reading_.quantities, [&](const Quantity& quantity) {
      return inside(quantity) && quantity.measure == Measure::kDuration;
    });
    return frame || std::ranges::any_of(reading_.dates, inside);
  }

  [[nodiscard]] Impact described(const Quantity& quantity, std::size_t sentence) const {
    return {.quantity = quantity,
            .sentence = sentence,
            .change = change_of(quantity),
            .timed = timed(sentence),
            .against_target = cues_.in_sentence(Cue::kTarget, sentence),
            .attributed = cues_.in_sentence(Cue::kMethod, sentence)};
  }

  const Reading& reading_;
  const CueHits& cues_;
  std::vector<Hit> effort_;
};

}  // namespace

std::vector<Impact> impacts(const Reading& reading, const CueHits& cues) {
  return ImpactFinder(reading, cues).run();
}

}  // namespace hone::story
