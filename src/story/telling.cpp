#include "story/telling.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "text/words.h"

namespace hone::story {
namespace {

/// A sentence and what it is worth.
struct Candidate {
  std::size_t sentence = 0;
  std::size_t words = 0;
  std::set<std::size_t> elements;  ///< numbers that it speaks for
  double worth = 0;
  bool result = false;
  bool decision = false;
};

std::vector<Candidate> candidates_of(const Reading& reading, const CueHits& cues,
                                     const std::vector<Impact>& effects,
                                     const std::vector<ElementFound>& elements) {
  std::vector<Candidate> all;
  for (std::size_t at = 0; at < reading.sentences.size(); ++at) {
    Candidate candidate{.sentence = at, .words = reading.words_between(at, at + 1), .elements = {}};
    for (const ElementFound& element : elements) {
      if (std::ranges::find(element.spans, reading.sentences[at].span) != element.spans.end()) {
        candidate.elements.insert(element.number);
      }
    }
    candidate.result =
        std::ranges::any_of(effects, [&](const Impact& impact) { return impact.sentence == at; });
    candidate.decision = cues.in_sentence(Cue::kIDecide, at);
    candidate.worth = static_cast<double>(candidate.elements.size()) +
                      (candidate.result ? 2.0 : 0.0) + (candidate.decision ? 1.0 : 0.0);
    if (candidate.words > 0) all.push_back(std::move(candidate));
  }
  return all;
}

/// The headline: the result that says most, in as few words as can be.
std::vector<Candidate> headline(std::vector<Candidate> all) {
  const auto best = std::ranges::max_element(all, {}, [](const Candidate& candidate) {
    return candidate.worth - static_cast<double>(candidate.words) / 40;
  });
  if (best == all.end()) return {};
  return {*best};
}

/// Takes sentence after sentence, the one first that adds most for its words, while there is time.
std::vector<Candidate> within(std::vector<Candidate> all, double most_words) {
  std::vector<Candidate> chosen;
  std::set<std::size_t> covered;
  while (!all.empty()) {
    const auto gain = [&](const Candidate& candidate) {
      const auto fresh = std::ranges::count_if(
          candidate.elements, [&](std::size_t number) { return !covered.contains(number); });
      const double worth = candidate.worth * 0.25 + static_cast<double>(fresh);
      return worth / static_cast<double>(candidate.words + 8);
    };
    const auto best = std::ranges::max_element(all, {}, gain);
    if (gain(*best) <= 0) break;
    if (static_cast<double>(best->words) <= most_words) {
      most_words -= static_cast<double>(best->words);
      covered.insert(best->elements.begin(), best->elements.end());
      chosen.push_back(*best);
    }
    all.erase(best);
  }
  std::ranges::sort(chosen, {}, &Candidate::sentence);
  return chosen;
}

std::size_t main_element(const Candidate& candidate) {
  return candidate.elements.empty() ? 0 : *candidate.elements.begin();
}

double limit_of(const Outline& outline, Length length) {
  if (length == Length::kShort) return kShortSeconds;
  if (length == Length::kHeadline) return 10;
  return outline.limit ? outline.limit->longest_seconds : 180;
}

std::string warning_of(const Telling& telling, double context_seconds) {
  if (telling.seconds > telling.limit_seconds) {
    return fmt::format("{:.0f} seconds, {:.0f} more than there are.", telling.seconds,
                       telling.seconds - telling.limit_seconds);
  }
  if (context_seconds > kContextSeconds) {
    return fmt::format("{:.0f} seconds pass before the first step; {:.0f} are enough.",
                       context_seconds, kContextSeconds);
  }
  return {};
}

}  // namespace

Result<Length> parse_length(std::string_view name) {
  if (name == "full") return Length::kFull;
  if (name == "short") return Length::kShort;
  if (name == "headline") return Length::kHeadline;
  return invalid_input(
      fmt::format("There is no telling “{}”; there are full, short and headline.", name));
}

Result<Lead> parse_lead(std::string_view name) {
  if (name == "written") return Lead::kAsWritten;
  if (name == "result") return Lead::kResult;
  if (name == "decision") return Lead::kDecision;
  return invalid_input(
      fmt::format("A telling can lead with result or decision, or be as written; not “{}”.", name));
}

std::string Telling::text() const {
  std::string all;
  for (const TellingPart& part : parts) all += (all.empty() ? "" : " ") + part.text;
  return all;
}

Telling tell(std::string_view text, const Outline& outline, Length length, Lead lead,
             double words_a_minute) {
  const Reading reading = read(text);
  const CueHits cues(reading);
  const auto effects = impacts(reading, cues);
  const auto elements = find_elements(reading, cues, effects, outline);
  std::vector<Candidate> chosen = candidates_of(reading, cues, effects, elements);
  if (length == Length::kShort) chosen = within(chosen, kShortSeconds * words_a_minute / 60);
  if (length == Length::kHeadline) chosen = headline(std::move(chosen));
  if (lead != Lead::kAsWritten) {
    std::ranges::stable_partition(chosen, [&](const Candidate& candidate) {
      return lead == Lead::kResult ? candidate.result : candidate.decision;
    });
  }
  Telling telling;
  telling.limit_seconds = limit_of(outline, length);
  const double share = outline.elements.empty()
                           ? 0
                           : telling.limit_seconds / static_cast<double>(outline.elements.size());
  for (const Candidate& candidate : chosen) {
    const auto span = reading.sentences[candidate.sentence].span;
    const double seconds = static_cast<double>(candidate.words) * 60 / words_a_minute;
    const std::size_t element = main_element(candidate);
    telling.seconds += seconds;
    telling.parts.push_back(
        {element, std::string(span.of(text)), candidate.words, seconds, element == 0 ? 0 : share});
  }
  const double context =
      static_cast<double>(reading.words_between(0, reading.context_end)) * 60 / words_a_minute;
  telling.warning = warning_of(telling, length == Length::kFull ? context : 0);
  return telling;
}

}  // namespace hone::story
