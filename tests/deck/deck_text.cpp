#include "deck/deck_text.h"

#include <array>
#include <string_view>

namespace hone::deck {
namespace {

class Text {
 public:
  void line(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    text_.append(depth_, ' ');
    text_.append(name).append(": ").append(value).append("\n");
  }
  template <typename Inner>
  void nested(std::string_view name, Inner inner) {
    text_.append(depth_, ' ').append(name).append("\n");
    depth_ += 2;
    inner();
    depth_ -= 2;
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  std::size_t depth_ = 0;
};

struct BodyText {
  Text& text;

  void operator()(const Blocks& blocks) const {
    constexpr std::array<std::string_view, 3> kMarkers = {"paragraph", "bullet", "number"};
    for (const Block& block : blocks) {
      text.line(kMarkers[static_cast<std::size_t>(block.marker)], block.text);
      if (!block.children.empty()) text.nested("below", [&] { (*this)(block.children); });
    }
  }
  void operator()(const Points& points) const {
    text.line("verdict", points.verdict);
    text.line("text", points.text);
    for (const Point& point : points.points) text.line("point " + point.name, point.text);
  }
  void operator()(const Definitions& body) const {
    for (const Definition& entry : body.entries) {
      text.line("definition " + entry.key.value + " | " + entry.term, entry.text);
    }
  }
  void questions(const std::vector<QuestionAnswer>& entries) const {
    for (const QuestionAnswer& entry : entries) {
      text.nested("question " + entry.key.value, [&] {
        text.line("asked", entry.question);
        text.line("answer", entry.answer);
        text.line("importance", entry.importance);
      });
    }
  }
  void operator()(const QuestionAnswers& body) const {
    text.line("verdict", body.verdict);
    questions(body.entries);
  }
  void operator()(const PrerequisiteTerms& body) const {
    text.line("verdict", body.verdict);
    for (const PrerequisiteTerm& entry : body.entries) {
      text.nested("term " + entry.key.value + " | " + entry.term, [&] {
        text.line("definition", entry.definition);
        text.line("relevance", entry.relevance);
        text.line("difficulty", entry.difficulty);
        for (const std::string& more : entry.more) text.line("more", more);
      });
    }
  }
  void operator()(const Comparisons& body) const {
    for (const Comparison& entry : body.entries) {
      text.nested("comparison " + entry.key.value + " | " + entry.name, [&] {
        text.line("difference", entry.difference);
        text.line("consequences", entry.consequences);
      });
    }
  }
  void operator()(const ExampleQuestions& body) const {
    text.line("how often", body.how_often);
    for (const PromptGroup& group : body.groups) {
      text.nested("situation " + group.situation, [&] {
        for (const std::string& question : group.questions) text.line("question", question);
      });
    }
  }
  void operator()(const Usage& body) const {
    text.line("use", body.use);
    text.line("avoid", body.avoid);
  }
  void operator()(const Order& body) const {
    text.line("verdict", body.verdict);
    text.line("why", body.why);
    text.line("variation", body.variation);
    for (const Point& variant : body.variants) text.line("variant " + variant.name, variant.text);
  }
  void operator()(const Involvement& body) const {
    text.line("upshot", body.upshot);
    text.line("elaboration", body.elaboration);
    for (const Point& other : body.others) text.line("other " + other.name, other.text);
    questions(body.questions);
  }
};

void add_item(Text& text, const Item& item) {
  text.nested("item " + item.key.value, [&] {
    text.line("title", item.title);
    text.line("qualifier", item.qualifier);
    text.line("detail", item.detail);
    text.line("elaboration", item.notes.elaboration);
    text.line("intuition", item.notes.intuition);
    text.line("implication", item.notes.implication);
    text.line("how common", item.notes.how_common);
    text.line("involvement", item.notes.involvement);
    text.line("ownership", item.notes.ownership);
    text.line("example", item.notes.example);
    text.line("example value", item.notes.example_value);
  });
}

void add_device(Text& text, std::string_view name, const Device& device) {
  const bool acrostic = device.family == DeviceFamily::kAcrostic;
  text.nested(std::string(name) + (acrostic ? ", acrostic" : ", cue words"), [&] {
    text.line("name", device.name);
    text.line("hook", device.hook);
    text.line("hook label", device.hook_label);
    for (const DeviceRow& row : device.rows) {
      text.line(row.letter, row.cue + " | " + row.item.value + " | " + row.gloss);
    }
  });
}

void add_card(Text& text, const Card& card) {
  constexpr std::array<std::string_view, 5> kFrequencies = {"", "rarely", "sometimes", "often",
                                                            "very often"};
  text.line("question", card.question);
  text.line("answer", card.answer);
  text.line("frequency", kFrequencies[static_cast<std::size_t>(card.frequency)]);
  if (card.time_limit) {
    text.line("seconds", std::to_string(card.time_limit->shortest_seconds) + " to " +
                             std::to_string(card.time_limit->longest_seconds));
  }
  if (card.list) {
    text.nested(card.list->ordered ? "ordered list" : "list", [&] {
      for (const Item& item : card.list->items) add_item(text, item);
    });
  }
  if (card.shown_device) add_device(text, "shown device", *card.shown_device);
  for (const Device& device : card.devices) add_device(text, "device", device);
  for (const Section& section : card.sections) {
    text.nested("section " + std::string(slug_of(section.kind)), [&] {
      text.line("heading", section.heading);
      std::visit(BodyText{text}, section.body);
    });
  }
}

}  // namespace

std::string text_of_deck(const Deck& deck) {
  Text text;
  text.line("deck", deck.name.value);
  text.line("description", deck.description);
  for (const Card& card : deck.cards) {
    text.nested("card " + card.id.value, [&] { add_card(text, card); });
  }
  return text.take();
}

}  // namespace hone::deck
