#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <variant>

#include "base/file.h"
#include "deck/format.h"
#include "places.h"

namespace hone::deck {
namespace {

// A flash-card page has 44 headings under a list: 35 sections of the card, seven whose rows belong
// to single items, and two families of memory devices.
constexpr auto kFirstSection = static_cast<int>(SectionKind::kOverview);
constexpr auto kLastSection = static_cast<int>(SectionKind::kDefinitions);
static_assert(kLastSection - kFirstSection + 1 == 35);

/// Sections that are only read; the others have a shape that the product uses.
constexpr std::array kFreeText = {SectionKind::kOverview,        SectionKind::kSituations,
                                  SectionKind::kCauses,          SectionKind::kRelationships,
                                  SectionKind::kQuestionMeaning, SectionKind::kHowCommon};

struct ItemPart {
  std::string_view name;
  std::string ItemNotes::* text;
};
constexpr std::array<ItemPart, 8> kItemParts = {
    {{"elaboration", &ItemNotes::elaboration},
     {"intuition", &ItemNotes::intuition},
     {"implication", &ItemNotes::implication},
     {"involvement", &ItemNotes::involvement},
     {"ownership", &ItemNotes::ownership},
     {"how common", &ItemNotes::how_common},
     {"example", &ItemNotes::example},
     {"why the example is good", &ItemNotes::example_value}}};

const std::vector<Card>& story_cards_in_depth() {
  static const std::vector<Card> kCards =
      markdown_format()
          .parse(
              read_file(tests::house() / "packs/product-manager/stories.md", kLargestText).value(),
              {})
          .value()
          .deck.cards;
  return kCards;
}

/// Whether a section says nothing at all, whatever its shape.
bool says_nothing(const SectionBody& body) {
  return std::visit([](const auto& value) { return value == std::decay_t<decltype(value)>{}; },
                    body);
}

class StoryInDepth : public testing::TestWithParam<Card> {};

TEST_P(StoryInDepth, HasEverySectionOfAPageOnceAndFilled) {
  for (int kind = kFirstSection; kind <= kLastSection; ++kind) {
    const auto wanted = static_cast<SectionKind>(kind);
    const auto& sections = GetParam().sections;
    ASSERT_EQ(std::ranges::count(sections, wanted, &Section::kind), 1) << heading_of(wanted);
    const auto section = std::ranges::find(sections, wanted, &Section::kind);
    EXPECT_FALSE(says_nothing(section->body)) << heading_of(wanted);
  }
}

TEST_P(StoryInDepth, HasEachSectionInTheShapeThatTheProductUses) {
  for (const Section& section : GetParam().sections) {
    if (section.kind == SectionKind::kOther ||
        std::ranges::find(kFreeText, section.kind) != kFreeText.end()) {
      continue;
    }
    EXPECT_FALSE(std::holds_alternative<Blocks>(section.body)) << heading_of(section.kind);
  }
}

TEST_P(StoryInDepth, SaysOfEveryItemAllThatAPageSays) {
  ASSERT_TRUE(GetParam().list);
  for (const Item& item : GetParam().list->items) {
    EXPECT_FALSE(item.detail.empty()) << item.title;
    for (const ItemPart& part : kItemParts) {
      EXPECT_FALSE((item.notes.*part.text).empty()) << item.title << ": " << part.name;
    }
  }
}

TEST_P(StoryInDepth, HasThreeDevicesOrMoreInEachFamilyAndAHookForEach) {
  for (const DeviceFamily family : {DeviceFamily::kAcrostic, DeviceFamily::kCueWords}) {
    EXPECT_GE(std::ranges::count(GetParam().devices, family, &Device::family), 3);
  }
  for (const Device& device : GetParam().devices) EXPECT_FALSE(device.hook.empty()) << device.name;
}

INSTANTIATE_TEST_SUITE_P(OfTheProductManagersPack, StoryInDepth,
                         testing::ValuesIn(story_cards_in_depth()), [](const auto& card) {
                           std::string name = card.param.id.value;
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

TEST(StoriesInDepth, AreOneForTheSetAndOneForEachKind) {
  EXPECT_EQ(story_cards_in_depth().size(), 9U);
}

}  // namespace
}  // namespace hone::deck
