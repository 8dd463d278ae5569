#include "cli/study/section_text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <variant>

namespace hone::cli::studying {
namespace {

/// Collects paragraphs; what is empty is left out.
class SectionText {
 public:
  void operator()(const deck::Blocks& blocks) { add_blocks(blocks, 0); }
  void operator()(const deck::Points& body) {
    add(0, "", body.verdict, body.text);
    add_points(body.points);
  }
  void operator()(const deck::Definitions& body) {
    for (const auto& entry : body.entries) add(0, kBullet, entry.term, entry.text);
  }
  void operator()(const deck::QuestionAnswers& body) {
    add(0, "", "", body.verdict);
    add_answers(body.entries);
  }
  void operator()(const deck::PrerequisiteTerms& body) {
    add(0, "", "", body.verdict);
    for (const auto& entry : body.entries) {
      add(0, kBullet, entry.term, entry.definition);
      add_labelled(1, "Why it matters", entry.relevance);
      add_labelled(1, "Harder without it", entry.difficulty);
      for (const auto& more : entry.more) add(1, kBullet, "", more);
    }
  }
  void operator()(const deck::Comparisons& body) {
    for (const auto& entry : body.entries) {
      add(0, kBullet, entry.name, entry.difference);
      add_labelled(1, "If they are mixed up", entry.consequences);
    }
  }
  void operator()(const deck::ExampleQuestions& body) {
    add(0, "", "", body.how_often);
    for (const auto& group : body.groups) {
      add(0, "", group.situation, "");
      for (const auto& question : group.questions) add(0, kBullet, "", question);
    }
  }
  void operator()(const deck::Usage& body) {
    add_labelled(0, "Use it", body.use);
    add_labelled(0, "Leave it", body.avoid);
  }
  void operator()(const deck::Order& body) {
    add(0, "", body.verdict, body.why);
    add(0, "", "", body.variation);
    add_points(body.variants);
  }
  void operator()(const deck::Involvement& body) {
    add(0, "", body.upshot, body.elaboration);
    add_points(body.others);
    add_answers(body.questions);
  }

  void add(int depth, std::string_view marker, const std::string& label, const std::string& text) {
    if (label.empty() && text.empty()) return;
    paragraphs_.push_back({depth, std::string(marker), label, text});
  }

  /// A label of ours says nothing without the text.
  void add_labelled(int depth, const std::string& label, const std::string& text) {
    if (!text.empty()) add(depth, "", label, text);
  }

  Paragraphs take() { return std::move(paragraphs_); }

 private:
  static constexpr std::string_view kBullet = "•";

  void add_points(const std::vector<deck::Point>& points) {
    for (const deck::Point& point : points) add(0, kBullet, point.name, point.text);
  }
  void add_answers(const std::vector<deck::QuestionAnswer>& entries) {
    for (const deck::QuestionAnswer& entry : entries) {
      add(0, kBullet, entry.question, "");
      add(1, "", "", entry.answer);
      add_labelled(1, "Why it matters", entry.importance);
    }
  }
  void add_blocks(const deck::Blocks& blocks, int depth) {
    int number = 0;
    for (const deck::Block& block : blocks) {
      const bool numbered = block.marker == deck::Marker::kNumber;
      number = numbered ? number + 1 : 0;
      const bool bullet = block.marker == deck::Marker::kBullet;
      const std::string marker = numbered ? std::to_string(number) + "." : "";
      add(depth, bullet ? kBullet : std::string_view(marker), "", block.text);
      add_blocks(block.children, depth + 1);
    }
  }

  Paragraphs paragraphs_;
};

constexpr std::array kFirst{deck::SectionKind::kDefinitions,  deck::SectionKind::kPitfalls,
                            deck::SectionKind::kFollowUps,    deck::SectionKind::kWorkedExample,
                            deck::SectionKind::kNotToInclude, deck::SectionKind::kKeyPoints};

}  // namespace

Paragraphs text_of_section(const deck::Section& section) {
  SectionText text;
  std::visit(text, section.body);
  return text.take();
}

Paragraphs text_of_notes(const deck::ItemNotes& notes) {
  SectionText text;
  text.add(0, "", "", notes.elaboration);
  text.add_labelled(0, "Why it belongs", notes.intuition);
  text.add_labelled(0, "What follows", notes.implication);
  text.add_labelled(0, "Example", notes.example);
  text.add_labelled(0, "Why the example is good", notes.example_value);
  text.add_labelled(0, "How common", notes.how_common);
  text.add_labelled(0, "The product manager's part", notes.involvement);
  text.add_labelled(0, "Who owns it", notes.ownership);
  return text.take();
}

std::string heading_of_section(const deck::Section& section) {
  return section.heading.empty() ? std::string(deck::heading_of(section.kind)) : section.heading;
}

std::vector<std::size_t> reading_order(const std::vector<deck::Section>& sections) {
  std::vector<std::size_t> order(sections.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t index) {
    return std::ranges::find(kFirst, sections[index].kind) - kFirst.begin();
  });
  return order;
}

}  // namespace hone::cli::studying
