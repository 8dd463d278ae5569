#include "app/mastery.h"

#include <gtest/gtest.h>

#include "app/practice_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;

class Mastering : public PracticeTest {
 protected:
  DeckOverview at(Instant moment) {
    const auto decks = deck_overviews(*store_, moment);
    EXPECT_TRUE(decks && decks->size() == 1);
    return decks->front();
  }
};

TEST_F(Mastering, CountsUnitsNeverStudiedAsNotMastered) {
  EXPECT_EQ(at(kMonday).mastery.units, 6);
  EXPECT_EQ(at(kMonday).mastery.share(), 0.0);
  answer("bread", 5, kMonday);
  EXPECT_EQ(at(kMonday).mastery.begun, 3);
  EXPECT_EQ(at(kMonday).mastery.share(), 0.5);
}

TEST_F(Mastering, EndsWhereRecallFallsBelowWhatIsDesired) {
  answer("heat", 5, kMonday);  // stability: recall is 0.9 that many days later
  const auto until = std::chrono::duration<double, days::period>(memory::Parameters{}.w[3]);
  const auto span = std::chrono::duration_cast<Milliseconds>(until);
  EXPECT_EQ(at(kMonday + span - std::chrono::minutes{1}).mastery.mastered, 1);
  EXPECT_EQ(at(kMonday + span + std::chrono::minutes{1}).mastery.mastered, 0);
}

TEST_F(Mastering, IsMeasuredAtTheDepthAndRetentionOfTheDeck) {
  ASSERT_TRUE(change_setting(*store_, deck::DeckName{"Bakery"}, "depth", "terms"));
  ASSERT_TRUE(change_setting(*store_, deck::DeckName{"Bakery"}, "desired-retention", "0.8"));
  EXPECT_EQ(at(kMonday).mastery.units, 7);
  EXPECT_EQ(at(kMonday).depth, deck::Depth::kTerms);
  EXPECT_DOUBLE_EQ(at(kMonday).desired_retention, 0.8);
}

TEST_F(Mastering, TellsBesideItWhatIsDueAndNew) {
  answer("bread", 4, kMonday);
  EXPECT_EQ(at(kMonday + days{30}).due, 3);
  EXPECT_EQ(at(kMonday + days{30}).fresh, 3);
}

TEST(MasteryOfNothing, HasNoShare) {
  EXPECT_FALSE(Mastery{}.share());
}

}  // namespace
}  // namespace hone::app
