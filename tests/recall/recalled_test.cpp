#include "recall/recalled.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "recall/lists.h"

namespace hone::recall {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Recalled held(std::string_view answer, const deck::MustHaveList& list = launch_list(),
              const text::WordVectors& vectors = text::built_in_vectors()) {
  Matcher matcher(list, {}, vectors);
  return recall(matcher, answer, list.ordered);
}

std::vector<std::size_t> back(const Recalled& recalled) {
  std::vector<std::size_t> numbers;
  for (std::size_t at = 0; at < recalled.items.size(); ++at) {
    if (recalled.items[at].recalled) numbers.push_back(at + 1);
  }
  return numbers;
}

std::size_t likeliest(const Recalled& recalled) {
  const auto best = std::ranges::max_element(recalled.items, {}, &RecalledItem::score);
  return static_cast<std::size_t>(best - recalled.items.begin()) + 1;
}

std::string phrase(const Recalled& recalled, std::size_t number, std::string_view answer) {
  const auto& span = recalled.items[number - 1].phrase;
  return span ? std::string(span->of(answer)) : "";
}

TEST(Recall, FindsEachItemInItsLine) {
  const std::string answer =
      "numbers before and after\nwhat I decided myself\nwho the customers were\nwhat it cost the "
      "company\nwhat we left out\nhow support rolled it out";
  const auto recalled = held(answer);
  EXPECT_THAT(back(recalled), ElementsAre(1, 2, 3, 4, 5, 6));
  EXPECT_EQ(phrase(recalled, 5, answer), "what we left out");
  EXPECT_EQ(recalled.proposed_confidence, 5);
  EXPECT_THAT(recalled.intrusions, IsEmpty());
}

TEST(Recall, TakesItemsOutOfOneLine) {
  const auto recalled = held("measured result, customer, adoption");
  EXPECT_THAT(back(recalled), ElementsAre(1, 3, 6));
  EXPECT_EQ(recalled.proposed_confidence, 2);
}

TEST(Recall, UnderstandsOtherWordsThanThoseOfTheList) {
  EXPECT_EQ(likeliest(held("clients")), 3U);
  EXPECT_EQ(likeliest(held("compromises")), 5U);
  EXPECT_EQ(likeliest(held("rollout")), 6U);
}

TEST(Recall, OverlooksSlips) {
  EXPECT_THAT(back(held("custmer\nadotpion\nmesured reslt")), ElementsAre(1, 3, 6));
}

TEST(Recall, SaysWhatIsOnNoItem) {
  const std::string answer = "adoption\nbanana bread recipe\nwinter in the mountains";
  const auto recalled = held(answer);
  EXPECT_THAT(back(recalled), ElementsAre(6));
  ASSERT_THAT(recalled.intrusions, SizeIs(2));
  EXPECT_EQ(recalled.intrusions[0].of(answer), "banana bread recipe");
}

TEST(Recall, CountsAnItemOnceHoweverOftenItIsGiven) {
  const auto recalled = held("customer\ncustomer\ncustomers\nthe customer\ncustomer");
  EXPECT_THAT(back(recalled), ElementsAre(3));
  EXPECT_THAT(recalled.intrusions, IsEmpty());
}

TEST(Recall, GivesNoPhraseToTwoItems) {
  // Alone, “part of the customer” would do for item 3; with “customer” there, it is item 2's.
  EXPECT_THAT(back(held("customer\nown part of the customer work")), ElementsAre(2, 3));
}

TEST(Recall, AsksWhereTwoItemsAreAsLikely) {
  const auto recalled = held("problem");
  std::size_t in_doubt = 0;
  for (const auto& item : recalled.items) in_doubt += item.sure ? 0 : 1;
  EXPECT_GE(in_doubt, 1U);
}

TEST(Recall, HoldsTheOrderAgainstAnOrderedListOnly) {
  const std::string answer = "adoption\nmeasured result\nown part\ncustomer\nstakes\ntrade-offs";
  const auto ordered = held(answer, launch_list(true));
  EXPECT_THAT(ordered.order.out_of_place, ElementsAre(5));
  EXPECT_EQ(ordered.order.longest_run, 5U);
  EXPECT_EQ(ordered.proposed_confidence, 4);
  EXPECT_EQ(held(answer).proposed_confidence, 5);
}

TEST(Recall, WorksWithoutVectors) {
  const text::WordVectors none;
  EXPECT_THAT(back(held("measured results\ncustomers\nown part", launch_list(), none)),
              ElementsAre(1, 2, 3));
}

TEST(Recall, OfAnEmptyAnswerIsNothing) {
  for (const auto* const answer : {"", " \n ", "😀 🎉", "…", "\xFF\xFE"}) {
    const auto recalled = held(answer);
    EXPECT_THAT(back(recalled), IsEmpty()) << answer;
    EXPECT_THAT(recalled.intrusions, IsEmpty()) << answer;
    EXPECT_EQ(recalled.proposed_confidence, 1);
  }
}

TEST(Recall, InAnotherLanguageIsOnNoItem) {
  EXPECT_THAT(back(held("Маржа и сроки\nquelque chose de bizarre")), IsEmpty());
}

TEST(Recall, OfAHundredThousandWordsEnds) {
  std::string answer;
  for (int word = 0; word < 100'000; ++word) answer += "xq" + std::to_string(word * 7919) + "zv ";
  EXPECT_THAT(back(held(answer)), IsEmpty());
}

TEST(Recall, OfAListOfOneOrOfThirtyItems) {
  EXPECT_THAT(back(held("customer", {false, {item("Customer")}})), ElementsAre(1));
  deck::MustHaveList thirty;
  std::string answer;
  const auto& vectors = text::built_in_vectors();
  for (std::size_t at = 0; at < 30; ++at) {
    const std::string word(vectors.word(1'000 + 1'501 * at));
    thirty.items.push_back(item(word));
    answer += word + "\n";
  }
  EXPECT_THAT(back(held(answer, thirty)), SizeIs(30));
}

TEST(ProposedConfidence, FollowsTheShareThatCameBack) {
  EXPECT_EQ(proposed_confidence(0, 6, true), 1);
  EXPECT_EQ(proposed_confidence(2, 6, true), 2);
  EXPECT_EQ(proposed_confidence(4, 6, true), 3);
  EXPECT_EQ(proposed_confidence(5, 6, true), 4);
  EXPECT_EQ(proposed_confidence(6, 6, true), 5);
  EXPECT_EQ(proposed_confidence(6, 6, false), 4);
  EXPECT_EQ(proposed_confidence(0, 6, false), 1);
}

}  // namespace
}  // namespace hone::recall
