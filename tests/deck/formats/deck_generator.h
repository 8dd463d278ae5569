#pragma once

#include <rapidcheck.h>

#include <string>
#include <type_traits>
#include <vector>

#include "deck/deck.h"
#include "deck/formats/nasty_text.h"

namespace hone::deck::testing {

inline std::string text() {
  return *nasty_text();
}

template <typename Make>
auto several(Make make) {
  std::vector<decltype(make())> all;
  const int count = *rc::gen::weightedElement<int>({{4, 0}, {3, 1}, {2, 2}, {1, 3}});
  for (int i = 0; i < count; ++i) all.push_back(make());
  return all;
}

/// A key that may have been given by hand, or that assign_names would give, or none.
template <typename NameType>
NameType name() {
  return NameType{*rc::gen::oneOf(nasty_text(), rc::gen::elementOf(std::vector<std::string>{
                                                    "", "", "word", "word-2", "a", "x", "card"}))};
}

inline Point point() {
  return {text(), text()};
}
inline QuestionAnswer question() {
  return {name<PartKey>(), text(), text(), text()};
}

inline Blocks blocks(int depth) {
  return several([&] {
    Block block;
    block.marker = *rc::gen::element(Marker::kParagraph, Marker::kBullet, Marker::kNumber);
    block.text = text();
    if (depth > 0) block.children = blocks(depth - 1);
    return block;
  });
}

inline SectionBody body() {
  switch (*rc::gen::inRange(0, 10)) {
    case 0:
      return blocks(3);
    case 1:
      return Points{text(), text(), several(point)};
    case 2:
      return Definitions{several([] { return Definition{name<PartKey>(), text(), text()}; })};
    case 3:
      return QuestionAnswers{text(), several(question)};
    case 4:
      return PrerequisiteTerms{text(), several([] {
                                 return PrerequisiteTerm{name<PartKey>(), text(), text(),
                                                         text(),          text(), several(text)};
                               })};
    case 5:
      return Comparisons{
          several([] { return Comparison{name<PartKey>(), text(), text(), text()}; })};
    case 6:
      return ExampleQuestions{text(), several([] { return PromptGroup{text(), several(text)}; })};
    case 7:
      return Usage{text(), text()};
    case 8:
      return Order{text(), text(), text(), several(point)};
    default:
      return Involvement{text(), text(), several(point), several(question)};
  }
}

inline Section section() {
  Section section;
  section.kind =
      static_cast<SectionKind>(*rc::gen::inRange(0, static_cast<int>(SectionKind::kOther) + 1));
  section.heading = *rc::gen::arbitrary<bool>() ? "" : text();
  section.body = body();
  return section;
}

inline Item item() {
  return {name<PartKey>(),
          text(),
          text(),
          text(),
          {text(), text(), text(), text(), text(), text(), text(), text()}};
}

inline Device device() {
  Device device;
  device.family = *rc::gen::element(DeviceFamily::kAcrostic, DeviceFamily::kCueWords);
  device.name = text();
  device.hook = text();
  device.hook_label = text();
  device.rows = several([] { return DeviceRow{text(), text(), name<PartKey>(), text()}; });
  return device;
}

inline Card card() {
  Card card;
  card.id = name<CardId>();
  card.question = text();
  card.answer = text();
  if (*rc::gen::arbitrary<bool>()) {
    card.list = MustHaveList{*rc::gen::arbitrary<bool>(), several(item)};
  }
  card.devices = several(device);
  if (*rc::gen::arbitrary<bool>()) card.shown_device = device();
  if (!card.devices.empty() && *rc::gen::arbitrary<bool>()) {
    card.shown_device = *rc::gen::elementOf(card.devices);
  }
  card.sections = several(section);
  card.prerequisites = several(name<CardId>);
  card.tags = several(text);
  card.frequency = static_cast<Frequency>(*rc::gen::inRange(0, 5));
  if (*rc::gen::arbitrary<bool>()) {
    const int shortest = *rc::gen::inRange(1, 400);
    card.time_limit = TimeLimit{shortest, shortest + *rc::gen::inRange(0, 400)};
  }
  return card;
}

inline RoleProfile role() {
  RoleProfile role{text(),        text(), text(), several(text), several(text), several(text),
                   several(text), {},     {}};
  role.use_cases = several([] { return UseCase{text(), text(), several(text)}; });
  role.mistakes = several([] { return Mistake{text(), text()}; });
  return role;
}

inline Deck deck() {
  Deck deck;
  deck.name = name<DeckName>();
  deck.description = text();
  if (*rc::gen::arbitrary<bool>()) deck.role = role();
  deck.cards = several(card);
  return deck;
}

}  // namespace hone::deck::testing
