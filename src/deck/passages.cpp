#include "deck/passages.h"

#include <array>
#include <initializer_list>

#include "deck/section.h"

namespace hone::deck {
namespace {

void add_text(Passage& passage, const std::string& text) {
  if (!text.empty()) passage.texts.push_back(text);
}

void add_texts(Passage& passage, std::initializer_list<const std::string*> texts) {
  for (const std::string* text : texts) add_text(passage, *text);
}

void add_blocks(Passage& passage, const Blocks& blocks) {
  for (const Block& block : blocks) {
    add_text(passage, block.text);
    add_blocks(passage, block.children);
  }
}

void add_points(Passage& passage, const std::vector<Point>& points) {
  for (const Point& point : points) add_texts(passage, {&point.name, &point.text});
}

void add_questions(Passage& passage, const std::vector<QuestionAnswer>& entries) {
  for (const QuestionAnswer& entry : entries) {
    add_texts(passage, {&entry.question, &entry.answer, &entry.importance});
  }
}

/// The texts of a section; its terms become passages of their own.
class SectionTexts {
 public:
  SectionTexts(std::vector<Passage>& all, Passage& section) : all_(all), section_(section) {}

  void operator()(const Blocks& blocks) { add_blocks(section_, blocks); }
  void operator()(const Points& points) {
    add_texts(section_, {&points.verdict, &points.text});
    add_points(section_, points.points);
  }
  void operator()(const Definitions& definitions) {
    for (const Definition& entry : definitions.entries) {
      add_text(term(entry.term, entry.key), entry.text);
    }
  }
  void operator()(const PrerequisiteTerms& terms) {
    add_text(section_, terms.verdict);
    for (const PrerequisiteTerm& entry : terms.entries) {
      Passage& passage = term(entry.term, entry.key);
      add_texts(passage, {&entry.definition, &entry.relevance, &entry.difficulty});
      for (const std::string& more : entry.more) add_text(passage, more);
    }
  }
  void operator()(const QuestionAnswers& questions) {
    add_text(section_, questions.verdict);
    add_questions(section_, questions.entries);
  }
  void operator()(const Comparisons& comparisons) {
    for (const Comparison& entry : comparisons.entries) {
      add_texts(section_, {&entry.name, &entry.difference, &entry.consequences});
    }
  }
  void operator()(const ExampleQuestions& examples) {
    add_text(section_, examples.how_often);
    for (const PromptGroup& group : examples.groups) {
      add_text(section_, group.situation);
      for (const std::string& question : group.questions) add_text(section_, question);
    }
  }
  void operator()(const Usage& usage) { add_texts(section_, {&usage.use, &usage.avoid}); }
  void operator()(const Order& order) {
    add_texts(section_, {&order.verdict, &order.why, &order.variation});
    add_points(section_, order.variants);
  }
  void operator()(const Involvement& involvement) {
    add_texts(section_, {&involvement.upshot, &involvement.elaboration});
    add_points(section_, involvement.others);
    add_questions(section_, involvement.questions);
  }

 private:
  Passage& term(const std::string& name, const PartKey& key) {
    return all_.emplace_back(Place::kTerm, name, key, std::vector<std::string>{});
  }

  std::vector<Passage>& all_;
  Passage& section_;
};

Passage passage_of(const Item& item) {
  Passage passage{Place::kItem, full_title(item), item.key, {}};
  const ItemNotes& notes = item.notes;
  add_texts(passage, {&item.detail, &notes.elaboration, &notes.intuition, &notes.implication,
                      &notes.how_common, &notes.involvement, &notes.ownership, &notes.example,
                      &notes.example_value});
  return passage;
}

Passage passage_of(const Device& device) {
  Passage passage{Place::kDevice, device.name, {}, {}};
  add_text(passage, device.hook);
  for (const DeviceRow& row : device.rows) add_texts(passage, {&row.cue, &row.gloss});
  return passage;
}

void add_section(std::vector<Passage>& all, const Section& section) {
  Passage passage{Place::kSection, section.heading, {}, {}};
  if (passage.name.empty()) passage.name = heading_of(section.kind);
  std::visit(SectionTexts(all, passage), section.body);
  if (!passage.texts.empty()) all.push_back(std::move(passage));
}

}  // namespace

std::vector<Passage> passages_of(const Card& card) {
  std::vector<Passage> all;
  const auto add_plain = [&](Place place, const std::string& text) {
    if (!text.empty()) all.push_back({place, {}, {}, {text}});
  };
  add_plain(Place::kQuestion, card.question);
  add_plain(Place::kAnswer, card.answer);
  if (card.list) {
    for (const Item& item : card.list->items) all.push_back(passage_of(item));
  }
  if (card.shown_device) all.push_back(passage_of(*card.shown_device));
  for (const Device& device : card.devices) all.push_back(passage_of(device));
  for (const Section& section : card.sections) add_section(all, section);
  if (!card.tags.empty()) all.push_back({Place::kTags, {}, {}, card.tags});
  return all;
}

}  // namespace hone::deck
