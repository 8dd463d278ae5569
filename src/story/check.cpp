#include "story/check.h"

#include <fmt/format.h>

#include <algorithm>

namespace hone::story {
namespace {

const Lexicon& rule_lexicon() {
  static const Lexicon lexicon = [] {
    std::vector<std::string_view> lists;
    for (const Rule* rule : rules()) lists.push_back(rule->words);
    return Lexicon(lists);
  }();
  return lexicon;
}

Measures measures_of(const Reading& reading, const std::vector<ElementFound>& elements,
                     double words_a_minute) {
  Measures measures;
  measures.words = reading.words();
  measures.sentences = reading.sentences.size();
  measures.seconds = static_cast<double>(reading.words()) * 60 / words_a_minute;
  measures.i_count = reading.person.singular.size();
  measures.we_count = reading.person.plural.size();
  measures.i_share = reading.person.singular_share();
  measures.context_words = reading.words_between(0, reading.context_end);
  for (const ElementFound& element : elements) {
    std::size_t words = 0;
    for (const text::Span& span : element.spans) {
      const std::size_t sentence = reading.sentence_at(span.begin);
      words += reading.words_between(sentence, sentence + 1);
    }
    measures.element_words.push_back(words);
  }
  return measures;
}

std::vector<Finding> findings_of(Scene scene) {
  std::vector<Finding> findings;
  const auto own = rule_lexicon().find(scene.reading.tokens);
  for (std::size_t at = 0; at < rules().size(); ++at) {
    const Rule* rule = rules()[at];
    if (!rule->kinds.holds(scene.kind())) continue;
    scene.own = own[at];
    for (Place& place : rule->look(scene)) {
      std::string message = place.message.empty() ? std::string(rule->message) : place.message;
      findings.push_back({rule, place.span, std::move(message)});
    }
  }
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.span.begin; });
  return findings;
}

/// Why a text is not judged; empty when it is.
std::string why_not_judged(const Reading& reading) {
  if (reading.tokens.empty()) return "There are no words here, so there is nothing to check.";
  if (reading.words() > kMostWords) {
    return fmt::format("{} words are more than any story has, so nothing was checked.",
                       reading.words());
  }
  if (reading.english) return {};
  return "This does not look like English prose, and the rules know only English: nothing was "
         "checked.";
}

std::vector<ElementFound> nothing_found(const Outline& outline) {
  std::vector<ElementFound> elements;
  for (const Element& element : outline.elements) {
    elements.push_back({element.number, element.title, Presence::kNone, {}});
  }
  return elements;
}

}  // namespace

Report check(const CheckRequest& request, const Outline& outline) {
  const Reading reading = read(request.text);
  Report report;
  report.kind = outline.kind;
  report.elements = nothing_found(outline);
  if (std::string note = why_not_judged(reading); !note.empty()) {
    report.measures = measures_of(reading, report.elements, request.words_a_minute);
    report.notes.push_back(std::move(note));
    return report;
  }
  const CueHits cues(reading);
  const std::vector<Impact> effects = impacts(reading, cues);
  report.elements = find_elements(reading, cues, effects, outline);
  report.measures = measures_of(reading, report.elements, request.words_a_minute);
  report.findings = findings_of({.reading = reading,
                                 .cues = cues,
                                 .impacts = effects,
                                 .elements = report.elements,
                                 .outline = outline,
                                 .other_tellings = request.other_tellings,
                                 .words_a_minute = request.words_a_minute});
  return report;
}

}  // namespace hone::story
