#include "deck/formats/page/section_printer.h"

#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/labels.h"
#include "deck/formats/page/question_answer.h"

namespace hone::deck::page {
namespace {

struct BodyPrinter {
  Writer& writer;

  void operator()(const Blocks& blocks) const { writer.blocks(1, blocks); }

  void operator()(const Points& points) const {
    writer.paragraph(points.verdict);
    writer.paragraph(points.text);
    writer.points(1, points.points);
  }

  void operator()(const Definitions& definitions) const {
    std::size_t number = 0;
    for (const Definition& entry : definitions.entries) {
      const bool defined = !entry.text.empty();
      writer.row(1, defined ? with_label(entry.term, entry.text) : entry.term, ++number);
    }
  }

  void operator()(const QuestionAnswers& questions) const {
    writer.paragraph(questions.verdict);
    for (const QuestionAnswer& entry : questions.entries) writer.row(1, question_line(entry));
  }

  void operator()(const PrerequisiteTerms& terms) const {
    writer.paragraph(terms.verdict);
    std::size_t number = 0;
    for (const PrerequisiteTerm& entry : terms.entries) {
      writer.row(1, entry.term + ":", ++number);
      writer.field(2, labels::kTerm[0], entry.definition);
      writer.field(2, labels::kTerm[1], entry.relevance);
      writer.field(2, labels::kTerm[2], entry.difficulty);
      if (!entry.more.empty()) writer.row(2, with_label(labels::kTerm[3], ""));
      for (const std::string& extra : entry.more) writer.row(3, extra);
    }
  }

  void operator()(const Comparisons& comparisons) const {
    for (const Comparison& entry : comparisons.entries) {
      writer.row(1, entry.name);
      writer.field(2, labels::kComparison[0], entry.difference);
      writer.field(2, labels::kComparison[1], entry.consequences);
    }
  }

  void operator()(const ExampleQuestions& examples) const {
    writer.field(1, labels::kFrequency[0], examples.how_often);
    if (!examples.groups.empty()) writer.row(1, with_label(labels::kFrequency[1], ""));
    for (const PromptGroup& group : examples.groups) {
      writer.row(2, group.situation);
      if (!group.questions.empty()) writer.row(3, with_label(labels::kExampleQuestions, ""));
      for (const std::string& question : group.questions) writer.row(4, question);
    }
  }

  void operator()(const Usage& usage) const {
    writer.field(1, labels::kUsage[0], usage.use);
    writer.field(1, labels::kUsage[1], usage.avoid);
  }

  void operator()(const Order& order) const {
    writer.paragraph(order.verdict);
    writer.field(1, labels::kOrder[0], order.why);
    if (order.variation.empty() && order.variants.empty()) return;
    writer.row(1, with_label(labels::kOrder[1], order.variation));
    writer.points(2, order.variants);
  }

  void operator()(const Involvement& involvement) const {
    writer.field(1, labels::kInvolvement[0], involvement.upshot);
    writer.field(1, labels::kInvolvement[1], involvement.elaboration);
    if (!involvement.others.empty()) writer.row(1, with_label(labels::kInvolvement[2], ""));
    writer.points(2, involvement.others);
    if (!involvement.questions.empty()) writer.row(1, with_label(labels::kInvolvement[3], ""));
    for (const QuestionAnswer& entry : involvement.questions) writer.row(2, question_line(entry));
  }
};

}  // namespace

void print_body(Writer& writer, const SectionBody& body) {
  std::visit(BodyPrinter{writer}, body);
}

}  // namespace hone::deck::page
