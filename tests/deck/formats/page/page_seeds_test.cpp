#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "deck/unit.h"
#include "page_text.h"
#include "page_words.h"

// The page that hone was first made for is not part of the repository. Where it lies beside the
// checkout, it must be read in full; elsewhere these tests have nothing to look at.

namespace hone::deck {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string seeds() {
  return repository_text("../shared/seeds/flashcards.txt");
}
bool absent() {
  return seeds().empty();
}

template <typename Value>
std::vector<Value> of_each_card(Value (*value)(const Card&)) {
  std::vector<Value> all;
  for (const Card& card : parsed_page(seeds()).deck.cards) all.push_back(value(card));
  return all;
}

template <typename Body>
const Body& body(const Card& card, SectionKind kind) {
  return std::get<Body>(std::ranges::find(card.sections, kind, &Section::kind)->body);
}

TEST(SeedPage, HasNineCardsWithTheirLists) {
  if (absent()) return;
  EXPECT_THAT(of_each_card<std::size_t>(
                  [](const Card& card) { return card.list ? card.list->items.size() : 0; }),
              ElementsAre(0, 6, 7, 6, 5, 5, 6, 5, 7));
  EXPECT_THAT(
      of_each_card<int>([](const Card& card) { return int{card.list && card.list->ordered}; }),
      ElementsAre(0, 0, 1, 0, 1, 1, 1, 0, 0));
}

TEST(SeedPage, HasShortTellingIds) {
  if (absent()) return;
  EXPECT_THAT(of_each_card<std::string>([](const Card& card) { return card.id.value; }),
              ElementsAre("disagreement-stakeholder-engineer-designer",
                          "shipped-a-high-impact-product-feature", "prioritization-tradeoffs",
                          "influencing-without-authority-stakeholder-alignment",
                          "customer-discovery-to-insight", "data-metrics-driven-decision",
                          "leading-through-ambiguity-change", "failure-mistake-learning",
                          "top-tier-important-questions-prompts-past"));
}

TEST(SeedPage, WarnsOnlyOfTheCardWithoutAnAnswer) {
  if (absent()) return;
  const Parsed parsed = parsed_page(seeds());
  ASSERT_THAT(parsed.warnings, SizeIs(1));
  EXPECT_EQ(parsed.warnings[0].line, 5U);
  EXPECT_THAT(units_of(parsed.deck.cards[0]), IsEmpty());
}

TEST(SeedPage, LosesNoWord) {
  if (absent()) return;
  EXPECT_THAT(lost_words(seeds()), IsEmpty());
}

TEST(SeedPage, SaysEverythingOfEveryItem) {
  if (absent()) return;
  for (const Card& card : parsed_page(seeds()).deck.cards) {
    if (!card.list) continue;
    for (const Item& item : card.list->items) {
      const ItemNotes& notes = item.notes;
      EXPECT_THAT((std::vector{item.detail, notes.elaboration, notes.intuition, notes.implication,
                               notes.how_common, notes.involvement, notes.ownership, notes.example,
                               notes.example_value}),
                  Each(testing::Not(IsEmpty())))
          << item.key.value;
    }
  }
}

TEST(SeedPage, HasItsTypedSections) {
  if (absent()) return;
  std::size_t definitions = 0;
  std::vector<std::size_t> terms;
  std::vector<std::size_t> questions;
  for (const Card& card : parsed_page(seeds()).deck.cards) {
    if (!card.list) continue;
    EXPECT_THAT(card.sections, SizeIs(35));
    definitions += body<Definitions>(card, SectionKind::kDefinitions).entries.size();
    EXPECT_THAT(body<QuestionAnswers>(card, SectionKind::kFollowUps).entries, SizeIs(5));
    EXPECT_THAT(body<Involvement>(card, SectionKind::kInvolvement).questions, SizeIs(5));
    EXPECT_THAT(body<Comparisons>(card, SectionKind::kSimilarTopics).entries, SizeIs(3));
    EXPECT_THAT(body<Points>(card, SectionKind::kPitfalls).points, SizeIs(5));
    EXPECT_FALSE(body<ExampleQuestions>(card, SectionKind::kInterviewFrequency).groups.empty());
    EXPECT_FALSE(body<Usage>(card, SectionKind::kUsage).avoid.empty());
    EXPECT_EQ(card.frequency, Frequency::kVeryOften);
    terms.push_back(body<PrerequisiteTerms>(card, SectionKind::kPrerequisiteTerms).entries.size());
    questions.push_back(
        body<QuestionAnswers>(card, SectionKind::kPrerequisiteQuestions).entries.size());
  }
  EXPECT_EQ(definitions, 160U);
  EXPECT_THAT(terms, ElementsAre(5, 4, 4, 4, 4, 0, 0, 5));
  EXPECT_THAT(questions, ElementsAre(3, 2, 0, 0, 0, 0, 0, 0));
}

TEST(SeedPage, KeepsTheOtherOrdersOfOrderedLists) {
  if (absent()) return;
  for (const Card& card : parsed_page(seeds()).deck.cards) {
    if (!card.list || !card.list->ordered) continue;
    EXPECT_THAT(body<Order>(card, SectionKind::kOrder).variants, SizeIs(2));
  }
}

/// The text or number that follows "name": in a line of JSON that is known to be simple.
std::string field(const std::string& line, const std::string& name) {
  const std::size_t at = line.find("\"" + name + "\": ") + name.size() + 4;
  if (line[at] == '"') return line.substr(at + 1, line.find('"', at + 1) - at - 1);
  return line.substr(at, line.find_first_of(",}", at) - at);
}

TEST(SeedPage, GivesEveryLetterOfEveryDeviceItsItem) {
  const std::string pairs = repository_text("../shared/data/recall/pairs.jsonl");
  if (absent() || pairs.empty()) return;
  const Deck deck = parsed_page(seeds()).deck;
  std::istringstream lines(pairs);
  std::size_t rows = 0;
  std::map<DeviceFamily, std::size_t> devices;
  for (std::string line; std::getline(lines, line); ++rows) {
    const Card& card = deck.cards.at(std::stoul(field(line, "card")) - 1);
    const auto family =
        field(line, "family") == "acrostic" ? DeviceFamily::kAcrostic : DeviceFamily::kCueWords;
    std::vector<Device> of_family;
    std::ranges::copy_if(card.devices, std::back_inserter(of_family),
                         [&](const Device& device) { return device.family == family; });
    const Device& device = of_family.at(std::stoul(field(line, "option")) - 1);
    const std::size_t position = std::stoul(field(line, "pos"));
    if (position == 0) ++devices[family];
    const DeviceRow& row = device.rows.at(position);
    EXPECT_EQ(device.name, field(line, "device"));
    EXPECT_EQ(row.item, card.list->items.at(std::stoul(field(line, "item_index"))).key) << line;
  }
  EXPECT_EQ(rows, 446U);
  EXPECT_EQ(devices[DeviceFamily::kAcrostic], 38U);
  EXPECT_EQ(devices[DeviceFamily::kCueWords], 38U);
}

TEST(SeedPage, PrintedAndReadAgainIsTheSameDeck) {
  if (absent()) return;
  const Deck deck = parsed_page(seeds()).deck;
  EXPECT_EQ(parsed_page(page_format().print(deck)).deck, deck);
}

TEST(SeedPage, CutAtAnyLineIsReadAsFarAsItGoes) {
  if (absent()) return;
  const std::string page = seeds();
  std::size_t line = 0;
  for (std::size_t end = page.find('\n'); end != std::string::npos;
       end = page.find('\n', end + 1)) {
    if (++line < 6 || line % 40 != 0) continue;
    const Deck deck = parsed_page(page.substr(0, end)).deck;
    EXPECT_EQ(parsed_page(page_format().print(deck)).deck, deck) << line;
  }
}

}  // namespace
}  // namespace hone::deck
