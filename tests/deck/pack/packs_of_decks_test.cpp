#include "deck/pack/packs_of_decks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "deck/format.h"
#include "deck/pack/pack_texts.h"
#include "deck/pack/weights.h"

namespace hone::deck {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Deck deck_from(std::string_view text) {
  return markdown_format().parse(text, {}).value().deck;
}

std::vector<Deck> bakery() {
  std::vector<Deck> decks;
  for (const PackFile& file : new_pack()) decks.push_back(deck_from(file.text));
  return decks;
}

std::vector<std::string> decks_of(const Pack& pack) {
  std::vector<std::string> names;
  for (const PackCard& placed : pack.cards) {
    if (names.empty() || names.back() != placed.file) names.push_back(placed.file);
  }
  return names;
}

Deck butchers_role() {
  return deck_from(
      "# Butcher\n\n## Role: Butcher\n\nCuts.\n\n### Responsibilities\n\n- Cut.\n\n"
      "## Cutting {#competency-cutting}\n\nTags: competency\n\nWeight: 100\n\nCuts well.\n");
}

TEST(PacksOfDecks, JoinDecksToARoleByTheNamesInThem) {
  const auto packs = packs_of_decks(bakery());
  ASSERT_THAT(packs, SizeIs(1));
  EXPECT_EQ(packs[0].role->name, "Baker");
  EXPECT_THAT(packs[0].cards, SizeIs(5));
  EXPECT_THAT(packs[0].questions, SizeIs(1));
}

TEST(PacksOfDecks, LeaveOutWhatNoRoleIsJoinedWith) {
  auto decks = bakery();
  decks.push_back(deck_from("# Greek\n\n## What is ψωμί?\n\nBread.\n"));
  EXPECT_THAT(packs_of_decks(decks)[0].cards, SizeIs(5));
  EXPECT_THAT(packs_of_decks({decks.back()}), IsEmpty());
}

TEST(PacksOfDecks, FollowPrerequisitesToDecksThatCarryNoCompetency) {
  auto decks = bakery();
  decks.insert(decks.begin(), deck_from("# Far\n\n## Yeast? {#yeast}\n\nAfter: flour\n\nLives.\n"));
  decks.push_back(deck_from("# Near\n\n## Flour? {#flour}\n\nAfter: proving\n\nMilled.\n"));
  EXPECT_THAT(decks_of(packs_of_decks(decks)[0]),
              ElementsAre("Far", "The baker's role", "Baking: the craft", "Questions for bakers",
                          "Who listens", "Near"));
}

TEST(PacksOfDecks, KeepTwoRolesApart) {
  auto decks = bakery();
  decks.push_back(butchers_role());
  decks.push_back(
      deck_from("# Meat\n\n## Rump? {#rump}\n\nTags: cutting\n\nBehind.\n\n"
                "## Loin? {#loin}\n\nTags: cutting, dough\n\nAbove.\n"));
  const auto packs = packs_of_decks(decks);
  ASSERT_THAT(packs, SizeIs(2));
  EXPECT_THAT(packs[0].cards, SizeIs(5));
  EXPECT_THAT(decks_of(packs[1]), ElementsAre("Butcher", "Meat"));
}

constexpr std::string_view kTwoSkills = R"(# Role

## Role: Baker

Bakes.

### Responsibilities

- Bake.

## Dough {#competency-dough}

Tags: competency

Weight: 60

## Selling {#competency-selling}

Tags: competency

Weight: 40

## A market stall {#company-stall}

Tags: company

Outside.

### Weights

- selling × 3: nobody has to stop

## A statue {#company-statue}

Tags: company

### Weights

- selling × 0: nothing is sold
- dough × 0: nothing is baked
)";

TEST(WeightsUnderACompany, AreMultipliedAndBroughtBackToAHundred) {
  const Pack pack = pack_of_decks({deck_from(kTwoSkills)});
  const auto weights = weights_under(pack, pack.cards[2].card);
  ASSERT_THAT(weights, SizeIs(2));
  EXPECT_DOUBLE_EQ(weights[0].weight, 100.0 * 60 / 180);
  EXPECT_DOUBLE_EQ(weights[1].weight, 100.0 * 120 / 180);
  EXPECT_EQ(weights[1].factor, 3);
  EXPECT_EQ(weights[1].reason, "nobody has to stop");
  EXPECT_EQ(weights[0].reason, "");
}

TEST(WeightsUnderACompany, OfAQuestionAreThoseOfAllItAsksFor) {
  const Pack pack = pack_of_decks({deck_from(kTwoSkills)});
  const auto weights = weights_under(pack, pack.cards[2].card);
  InterviewQuestion question;
  question.competencies = {"dough", "selling", "of-another-pack"};
  EXPECT_DOUBLE_EQ(weight_of(question, weights), 100);
}

TEST(WeightsUnderACompany, MayAllBeNothing) {
  const Pack pack = pack_of_decks({deck_from(kTwoSkills)});
  for (const Emphasis& emphasis : weights_under(pack, pack.cards[3].card)) {
    EXPECT_EQ(emphasis.weight, 0) << emphasis.competency;
  }
}

}  // namespace
}  // namespace hone::deck
