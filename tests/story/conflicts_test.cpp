#include "story/conflicts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::story {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Account newest(const std::string& text, const std::string& story = "import") {
  return {.story = story, .name = "version 2", .text = text};
}
Account earlier(const std::string& text, const std::string& name = "version 1") {
  return {.story = "import", .name = name, .text = text, .current = false};
}
std::vector<Conflict> between(const std::vector<Account>& accounts) {
  return conflicts_between(accounts);
}

TEST(Conflicts, AreNumbersThatAreToldInTwoWays) {
  const auto found = between(
      {newest("Churn was 9% in 2024. I cut it."), earlier("I cut churn. Churn was 12% in 2024.")});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].topic, ConflictTopic::kNumber);
  EXPECT_EQ(found[0].left_words, "9%");
  EXPECT_EQ(found[0].right_words, "12%");
  EXPECT_FALSE(found[0].asked);
}

TEST(Conflicts, AreNotNumbersThatAreRoundedOrOfAnotherDateOrBothTold) {
  EXPECT_THAT(between({newest("Churn was 31.2%."), earlier("Churn was 31%.")}), IsEmpty());
  EXPECT_THAT(between({newest("Churn was 9% in 2024."), earlier("Churn was 12% in 2023.")}),
              IsEmpty());
  EXPECT_THAT(between({newest("Churn was 9%."), earlier("Churn was 12%, then churn was 9%.")}),
              IsEmpty());
}

TEST(Conflicts, AreSaidOnceHoweverManyEarlierVersionsSayTheSame) {
  EXPECT_THAT(between({newest("Churn was 9%."), earlier("Churn was 12%."),
                       earlier("We cut churn. Churn was 12%.", "version 0")}),
              SizeIs(1));
}

TEST(Conflicts, AreDatesOfOneDeed) {
  const auto found =
      between({newest("We launched it in May 2024."), earlier("We launched it in March 2024.")});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].topic, ConflictTopic::kDate);
  EXPECT_THAT(between({newest("We launched it in May 2024."), earlier("We launched it in 2024.")}),
              IsEmpty());
}

TEST(Conflicts, AreRolesThatGrew) {
  Account now = newest("I shipped it.");
  Account before = earlier("I shipped it.");
  now.role = "head of product";
  before.role = "product manager";
  ASSERT_THAT(between({now, before}), SizeIs(1));
  before.role = "Head of Product";
  EXPECT_THAT(between({now, before}), IsEmpty());
}

TEST(Conflicts, BetweenTwoStoriesAreAsked) {
  Account one = newest("I shipped it. Churn was 9% in May 2024.");
  Account other = newest("I fixed it. Churn was 14% in May 2024.", "billing");
  one.role = "head of product";
  other.role = "product manager";
  one.dates = "2024-01 to 2024-06";
  other.dates = "2024-05 to 2024-09";
  const auto found = between({one, other});
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_TRUE(found[0].asked);
  EXPECT_TRUE(found[1].asked);
  other.dates = "2025-01";
  EXPECT_THAT(between({one, other}), SizeIs(1));
  other.text = "I fixed it. Churn was 14%.";
  EXPECT_THAT(between({one, other}), IsEmpty());
}

}  // namespace
}  // namespace hone::story
