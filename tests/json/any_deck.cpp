#include "json/any_deck.h"

#include <string>
#include <utility>
#include <vector>

#include "deck/update.h"

namespace hone::json {
namespace {

using rc::gen::container;
using rc::gen::element;
using rc::gen::inRange;

std::string text() {
  return *any_text();
}

std::vector<std::string> texts() {
  return *container<std::vector<std::string>>(any_text());
}

template <typename Make>
auto some(Make make, int most = 4) {
  std::vector<decltype(make())> values(static_cast<std::size_t>(*inRange(0, most)));
  for (auto& value : values) value = make();
  return values;
}

deck::Block block(int depth) {
  return {*element(deck::Marker::kParagraph, deck::Marker::kBullet, deck::Marker::kNumber), text(),
          depth == 0 ? deck::Blocks{} : some([depth] { return block(depth - 1); }, 3)};
}
deck::Blocks blocks() {
  return some([] { return block(3); });
}
std::vector<deck::Point> points() {
  return some([] { return deck::Point{text(), text()}; });
}
std::vector<deck::QuestionAnswer> questions() {
  return some([] { return deck::QuestionAnswer{{}, text(), text(), text()}; });
}

deck::SectionBody body() {
  switch (*inRange(0, 10)) {
    case 0:
      return deck::Points{text(), text(), points()};
    case 1:
      return deck::Definitions{some([] { return deck::Definition{{}, text(), text()}; })};
    case 2:
      return deck::QuestionAnswers{text(), questions()};
    case 3:
      return deck::PrerequisiteTerms{
          text(),
          some([] { return deck::PrerequisiteTerm{{}, text(), text(), text(), text(), texts()}; })};
    case 4:
      return deck::Comparisons{some([] { return deck::Comparison{{}, text(), text(), text()}; })};
    case 5:
      return deck::ExampleQuestions{text(),
                                    some([] { return deck::PromptGroup{text(), texts()}; })};
    case 6:
      return deck::Usage{text(), text()};
    case 7:
      return deck::Order{text(), text(), text(), points()};
    case 8:
      return deck::Involvement{text(), text(), points(), questions()};
    default:
      return blocks();
  }
}

deck::Section section() {
  const int last = static_cast<int>(deck::SectionKind::kOther);
  return {static_cast<deck::SectionKind>(*inRange(0, last + 1)), text(), body()};
}

deck::Device device(const std::vector<deck::PartKey>& items) {
  const auto row = [&items] {
    const auto pick = static_cast<std::size_t>(*inRange(0, 6));
    return deck::DeviceRow{text(), text(), pick < items.size() ? items[pick] : deck::PartKey{},
                           text()};
  };
  return {*element(deck::DeviceFamily::kAcrostic, deck::DeviceFamily::kCueWords), text(), text(),
          text(), some(row)};
}

deck::Item item() {
  return {
      {}, text(), text(), text(), {text(), text(), text(), text(), text(), text(), text(), text()}};
}

deck::Card card() {
  deck::Card card;
  card.question = text();
  card.answer = text();
  if (*rc::gen::arbitrary<bool>())
    card.list = deck::MustHaveList{*rc::gen::arbitrary<bool>(), some(item)};
  card.sections = some(section);
  card.prerequisites = some([] { return deck::CardId{deck::slug(text())}; });
  card.tags = texts();
  card.frequency = static_cast<deck::Frequency>(*inRange(0, 5));
  if (*rc::gen::arbitrary<bool>()) {
    const int shortest = *inRange(1, 300);
    card.time_limit = deck::TimeLimit{shortest, shortest + *inRange(0, 300)};
  }
  return card;
}

deck::RoleProfile role() {
  return {text(),
          text(),
          text(),
          texts(),
          texts(),
          texts(),
          texts(),
          some([] { return deck::UseCase{text(), text(), texts()}; }),
          some([] { return deck::Mistake{text(), text()}; })};
}

/// Rows point to items by key, so devices come when the keys are there.
void add_devices(deck::Card& card) {
  std::vector<deck::PartKey> keys;
  if (card.list) {
    for (const deck::Item& one : card.list->items) keys.push_back(one.key);
  }
  if (*rc::gen::arbitrary<bool>()) card.shown_device = device(keys);
  card.devices = some([&keys] { return device(keys); }, 3);
}

}  // namespace

rc::Gen<std::string> any_text() {
  const auto piece =
      element<std::string>("a", "Zed", " ", "\"", "\\", "\n", "\t", "\r", "\x01", "/", "→", "ï",
                           "日本", "🙂", "{", "]", "\\u0041", "7", "-");
  return rc::gen::map(container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string joined;
                        for (const std::string& one : pieces) joined += one;
                        return joined;
                      });
}

rc::Gen<deck::Deck> any_deck() {
  return rc::gen::exec([] {
    deck::Deck deck;
    deck.name = deck::DeckName{text()};
    deck.description = text();
    if (*rc::gen::arbitrary<bool>()) deck.role = role();
    deck.cards = some(card);
    assign_names(deck);
    for (deck::Card& one : deck.cards) add_devices(one);
    return deck;
  });
}

}  // namespace hone::json
