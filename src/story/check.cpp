#include "story/check.h"

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

}  // namespace

Report check(const CheckRequest& request, const Outline& outline) {
  const Reading reading = read(request.text);
  const CueHits cues(reading);
  Report report;
  report.kind = outline.kind;
  const std::vector<Impact> effects = impacts(reading, cues);
  report.elements = find_elements(reading, cues, effects, outline);
  report.measures = measures_of(reading, report.elements, request.words_a_minute);
  if (reading.tokens.empty()) {
    report.notes.emplace_back("There are no words here, so there is nothing to check.");
    return report;
  }
  if (!reading.english) {
    for (ElementFound& element : report.elements) {
      element.present = Presence::kNone;
      element.spans.clear();
    }
    report.notes.emplace_back(
        "This does not look like English prose, and the rules know only English: nothing was "
        "checked.");
    return report;
  }
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
