#include "app/role/role_standing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/practice_fixture.h"
#include "app/role/role_decks.h"
#include "deck/format.h"

namespace hone::app {
namespace {

using testing::ElementsAre;

deck::Deck deck_in(std::string_view text) {
  return deck::markdown_format().parse(text, {}).value().deck;
}

std::vector<deck::Deck> bakers_pack() {
  std::vector<deck::Deck> decks;
  for (const deck::PackFile& file : deck::new_pack()) decks.push_back(deck_in(file.text));
  return decks;
}

/// Someone who has the deck of the baker's craft, and not the rest of the baker's pack.
class RoleStanding : public PracticeTest {
 protected:
  RoleStanding() { save(along_[1]); }

  deck::Pack pack() { return role_pack(*store_, along_, std::nullopt).value().pack; }
  /// Of the card “proving”.
  CardStanding proving(Instant at) {
    const deck::Pack whole = pack();
    const auto standings = card_standings(*store_, whole, at).value();
    for (std::size_t i = 0; i < standings.size(); ++i) {
      if (whole.cards[i].card.id.value == "proving") return standings[i];
    }
    return {};
  }

  std::vector<deck::Deck> along_ = bakers_pack();
};

TEST_F(RoleStanding, TellsWhatLiesInTheLibrary) {
  EXPECT_TRUE(proving(kMonday).in_library);
  const auto standings = card_standings(*store_, pack(), kMonday).value();
  EXPECT_EQ(std::ranges::count_if(standings, &CardStanding::in_library), 1);
}

TEST_F(RoleStanding, ClaimsNothingOfWhatWasNeverStudied) {
  EXPECT_EQ(proving(kMonday).standing.mastery.units, 1);
  EXPECT_EQ(proving(kMonday).standing.mastery.begun, 0);
  EXPECT_FALSE(proving(kMonday).standing.recall());
}

TEST_F(RoleStanding, FollowsWhatIsForgotten) {
  answer("proving", 5, kMonday);
  EXPECT_EQ(proving(kMonday).standing.mastery.mastered, 1);
  EXPECT_DOUBLE_EQ(proving(kMonday).standing.recall().value(), 1);
  const auto late = proving(kMonday + std::chrono::days{300}).standing;
  EXPECT_EQ(late.mastery.mastered, 0);
  EXPECT_EQ(late.mastery.begun, 1);
  EXPECT_LT(late.recall().value(), 0.9);
}

TEST_F(RoleStanding, LeavesOutWhatIsPutAside) {
  answer("proving", 5, kMonday);
  ASSERT_TRUE(store_->set_suspended(deck::CardId("proving"), true));
  EXPECT_TRUE(proving(kMonday).suspended);
  EXPECT_EQ(proving(kMonday).standing.mastery.units, 0);
}

TEST_F(RoleStanding, SumsUpForEachCompetency) {
  answer("proving", 5, kMonday);
  const deck::Pack whole = pack();
  const auto cards = card_standings(*store_, whole, kMonday).value();
  const auto skills = competency_standings(whole, cards);
  ASSERT_EQ(skills.size(), 1U);
  EXPECT_EQ(skills[0].cards, 1);
  EXPECT_EQ(skills[0].questions, 1);
  EXPECT_EQ(skills[0].in_library, 1);
  EXPECT_EQ(skills[0].standing.mastery.mastered, 1);
}

TEST_F(RoleStanding, TakesTheLibrarysWordingOfADeckThatComesAlong) {
  save(deck_in(
      "# Baking: the craft\n\n## What is proving? {#proving}\n\nTags: dough\n\nWaiting.\n"));
  for (const deck::PackCard& placed : pack().cards) {
    if (placed.card.id.value == "proving") {
      EXPECT_EQ(placed.card.answer, "Waiting.");
    }
  }
}

TEST_F(RoleStanding, KnowsARoleOfTheLibrarysOwn) {
  save(deck_in("# Butcher\n\n## Role: Butcher\n\nCuts.\n\n### Responsibilities\n\n- Cut.\n"));
  const auto known = role_pack(*store_, along_, "Butcher").value();
  EXPECT_THAT(known.roles, ElementsAre("Baker", "Butcher"));
  EXPECT_EQ(known.pack.role->definition, "Cuts.");
}

TEST_F(RoleStanding, SaysWhichRolesThereAre) {
  EXPECT_EQ(role_pack(*store_, along_, "Miller").error().message,
            "there is no role “Miller”; there is “Baker”.");
  EXPECT_THAT(role_pack(*store_, {}, std::nullopt).error().message,
              testing::HasSubstr("no deck describes a role"));
}

}  // namespace
}  // namespace hone::app
