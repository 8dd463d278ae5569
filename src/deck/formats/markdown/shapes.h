#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

#include "deck/deck.h"

// How each kind of value is laid out, said once for writing and for reading. A visitor of a record
// (one list row) offers
//   key(k)              the row's name, "{#key}" at its end
//   title(t)            bold, always there
//   name(n)             bold, missing when empty
//   qualifier(q)        in parentheses after the title
//   text(t)             after a colon
//   label(l, t)         "Label: text" in a row nested below
//   each(l, ts)         one such row for each text
//   rows(ts)            nested rows without a label
// and one of a body (all that stands below a heading)
//   label(l, t)         a paragraph "Label: text"
//   prose(t)            the other paragraphs
//   entries(rs)         a list of records
//   entries(l, rs)      a list below a paragraph "Label:"
//   blocks(b)           anything
namespace hone::deck::markdown {

template <typename T, typename Value>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Value>;

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Item> auto& item) {
  visit.key(item.key);
  visit.title(item.title);
  visit.qualifier(item.qualifier);
  visit.text(item.detail);
  visit.label("Elaboration", item.notes.elaboration);
  visit.label("Intuition", item.notes.intuition);
  visit.label("Implication", item.notes.implication);
  visit.label("How common", item.notes.how_common);
  visit.label("Involvement", item.notes.involvement);
  visit.label("Ownership", item.notes.ownership);
  visit.label("Example", item.notes.example);
  visit.label("Why the example is good", item.notes.example_value);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Point> auto& point) {
  visit.name(point.name);
  visit.text(point.text);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Definition> auto& definition) {
  visit.key(definition.key);
  visit.title(definition.term);
  visit.text(definition.text);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<QuestionAnswer> auto& entry) {
  visit.key(entry.key);
  visit.title(entry.question);
  visit.label("Answer", entry.answer);
  visit.label("Why it matters", entry.importance);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<PrerequisiteTerm> auto& term) {
  visit.key(term.key);
  visit.title(term.term);
  visit.text(term.definition);
  visit.label("Why it matters", term.relevance);
  visit.label("Harder without it", term.difficulty);
  visit.each("Also", term.more);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Comparison> auto& comparison) {
  visit.key(comparison.key);
  visit.title(comparison.name);
  visit.label("Difference", comparison.difference);
  visit.label("Consequences", comparison.consequences);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<PromptGroup> auto& group) {
  visit.title(group.situation);
  visit.rows(group.questions);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<UseCase> auto& use_case) {
  visit.name(use_case.title);
  visit.text(use_case.context);
  visit.rows(use_case.examples);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Mistake> auto& mistake) {
  visit.name(mistake.title);
  visit.text(mistake.text);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Blocks> auto& blocks) {
  visit.blocks(blocks);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Points> auto& body) {
  visit.label("Verdict", body.verdict);
  visit.prose(body.text);
  visit.entries(body.points);
}

template <typename Visitor, typename Body>
  requires MaybeConst<Body, Definitions> || MaybeConst<Body, Comparisons>
void describe(Visitor& visit, Body& body) {
  visit.entries(body.entries);
}

template <typename Visitor, typename Body>
  requires MaybeConst<Body, QuestionAnswers> || MaybeConst<Body, PrerequisiteTerms>
void describe(Visitor& visit, Body& body) {
  visit.label("Verdict", body.verdict);
  visit.entries(body.entries);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<ExampleQuestions> auto& body) {
  visit.label("How often", body.how_often);
  visit.entries(body.groups);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Usage> auto& body) {
  visit.label("Use it", body.use);
  visit.label("Avoid it", body.avoid);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Order> auto& body) {
  visit.label("Verdict", body.verdict);
  visit.label("Why", body.why);
  visit.label("Variation", body.variation);
  visit.entries(body.variants);
}

template <typename Visitor>
void describe(Visitor& visit, MaybeConst<Involvement> auto& body) {
  visit.label("Upshot", body.upshot);
  visit.label("Elaboration", body.elaboration);
  visit.entries("Who else is involved", body.others);
  visit.entries("Questions", body.questions);
}

}  // namespace hone::deck::markdown
