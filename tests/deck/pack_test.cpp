#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "deck/format.h"
#include "deck/study_order.h"
#include "places.h"

namespace hone::deck {
namespace {

using testing::Each;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string pack_text() {
  return read_file(tests::house() / "packs/product-manager/behavioural.md", kLargestText).value();
}

const Parsed& pack() {
  static const Parsed parsed = markdown_format().parse(pack_text(), {}).value();
  return parsed;
}

std::vector<Card> cards_with_lists() {
  std::vector<Card> cards;
  std::ranges::copy_if(pack().deck.cards, std::back_inserter(cards),
                       [](const Card& card) { return card.list.has_value(); });
  return cards;
}

/// The cards that ask for a story; the index of the kinds is the list card that has no time limit.
std::vector<Card> story_cards() {
  std::vector<Card> cards = cards_with_lists();
  std::erase_if(cards, [](const Card& card) { return !card.time_limit.has_value(); });
  return cards;
}

template <class Body>
Body body_of(const Card& card, SectionKind kind) {
  const auto found = std::ranges::find(card.sections, kind, &Section::kind);
  const Body* body = found == card.sections.end() ? nullptr : std::get_if<Body>(&found->body);
  EXPECT_NE(body, nullptr) << card.id.value << " has no readable " << slug_of(kind);
  return body == nullptr ? Body{} : *body;
}

std::vector<std::size_t> places_in_list(const Device& device, const MustHaveList& list) {
  std::vector<std::size_t> places;
  for (const DeviceRow& row : device.rows) {
    const auto item = std::ranges::find(list.items, row.item, &Item::key);
    places.push_back(static_cast<std::size_t>(item - list.items.begin()));
  }
  return places;
}

TEST(BuiltInPack, HoldsFifteenCardsOfWhichNineAreListsAndEightAreStories) {
  EXPECT_THAT(pack().deck.cards, SizeIs(15));
  EXPECT_THAT(cards_with_lists(), SizeIs(9));
  EXPECT_THAT(story_cards(), SizeIs(8));
}

TEST(BuiltInPack, IsRecognisedAsMarkdown) {
  EXPECT_GT(markdown_format().recognise(pack_text()), page_format().recognise(pack_text()));
}

TEST(BuiltInPack, KnowsEveryPrerequisiteAndTeachesItFirst) {
  std::set<CardId> seen;
  for (const std::size_t index : card_order(pack().deck)) {
    const Card& card = pack().deck.cards[index];
    for (const CardId& before : card.prerequisites) {
      EXPECT_TRUE(seen.contains(before)) << card.id.value << " after " << before.value;
    }
    seen.insert(card.id);
  }
  EXPECT_THAT(seen, SizeIs(15));
}

TEST(BuiltInPack, HasAnAcrosticAndCueWordsForEveryList) {
  for (const Card& card : cards_with_lists()) {
    std::set<DeviceFamily> families;
    for (const Device& device : card.devices) families.insert(device.family);
    EXPECT_THAT(families, SizeIs(2)) << card.id.value;
  }
}

TEST(BuiltInPack, SpellsTheNameOfEveryDeviceWithItsRows) {
  for (const Card& card : cards_with_lists()) {
    for (const Device& device : card.devices) {
      std::string letters;
      for (const DeviceRow& row : device.rows) {
        letters += row.letter;
        EXPECT_TRUE(row.cue.starts_with(row.letter)) << device.name << ": " << row.cue;
      }
      EXPECT_EQ(letters, device.name);
    }
  }
}

TEST(BuiltInPack, StandsForEveryItemOnceInEveryDevice) {
  for (const Card& card : cards_with_lists()) {
    for (const Device& device : card.devices) {
      std::vector<std::size_t> places = places_in_list(device, *card.list);
      if (card.list->ordered) {
        EXPECT_TRUE(std::ranges::is_sorted(places)) << device.name;
      }
      std::ranges::sort(places);
      std::vector<std::size_t> every(card.list->items.size());
      for (std::size_t i = 0; i < every.size(); ++i) every[i] = i;
      EXPECT_EQ(places, every) << device.name;
    }
  }
}

TEST(BuiltInPack, NeverUsesACueWordOrANameTwice) {
  std::map<std::string, std::string> owner;
  for (const Card& card : cards_with_lists()) {
    for (const Device& device : card.devices) {
      EXPECT_TRUE(owner.emplace(device.name, card.id.value).second) << device.name;
      if (device.family != DeviceFamily::kCueWords) continue;
      for (const DeviceRow& row : device.rows) {
        EXPECT_TRUE(owner.emplace(row.cue, device.name).second) << row.cue;
      }
    }
  }
}

TEST(BuiltInPack, SaysOfEveryItemWhatItAsksWhyItBelongsAndHowItLooks) {
  for (const Card& card : cards_with_lists()) {
    for (const Item& item : card.list->items) {
      const std::vector<std::string> texts = {item.title,           item.qualifier,
                                              item.detail,          item.notes.elaboration,
                                              item.notes.intuition, item.notes.example};
      EXPECT_THAT(texts, Each(Not(IsEmpty()))) << item.title;
    }
  }
}

TEST(BuiltInPack, GivesEveryListItsPitfallsFollowUpsTermsAndExampleQuestions) {
  for (const Card& card : cards_with_lists()) {
    EXPECT_THAT(body_of<Points>(card, SectionKind::kPitfalls).points, SizeIs(3));
    EXPECT_THAT(body_of<QuestionAnswers>(card, SectionKind::kFollowUps).entries, SizeIs(3));
    EXPECT_GE(body_of<Definitions>(card, SectionKind::kDefinitions).entries.size(), 3U);
    const auto asked = body_of<ExampleQuestions>(card, SectionKind::kInterviewFrequency);
    EXPECT_THAT(asked.how_often, Not(IsEmpty()));
    std::size_t questions = 0;
    for (const PromptGroup& group : asked.groups) questions += group.questions.size();
    EXPECT_EQ(questions, 4U) << card.id.value;
  }
}

TEST(BuiltInPack, SaysHowOrderedListsVary) {
  for (const Card& card : story_cards()) {
    if (!card.list->ordered) continue;
    const auto order = body_of<Order>(card, SectionKind::kOrder);
    EXPECT_EQ(order.verdict, "ordered");
    EXPECT_THAT(order.variants, SizeIs(2)) << card.id.value;
  }
}

TEST(BuiltInPack, KnowsHowOftenEveryStoryIsAskedFor) {
  for (const Card& card : story_cards()) {
    EXPECT_GE(card.frequency, Frequency::kOften) << card.id.value;
    EXPECT_LE(card.time_limit->longest_seconds, 240) << card.id.value;
  }
}

}  // namespace
}  // namespace hone::deck
