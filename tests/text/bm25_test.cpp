#include "text/bm25.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "text/terms.h"

namespace hone::text {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

Bm25 index_of(const std::vector<std::string>& passages, Bm25Weights weights = {}) {
  std::vector<Bm25::Terms> all;
  for (const auto& passage : passages) all.push_back(terms(passage));
  return Bm25(all, weights);
}

TEST(Bm25, GivesThePassageThatHasTheWordTheOnlyScore) {
  const auto index = index_of({"the goal in numbers", "the customer", "the team"});
  const auto scores = index.scores(terms("Goals"));
  EXPECT_GT(scores[0], 0);
  EXPECT_EQ(scores[1], 0);
  EXPECT_EQ(scores[2], 0);
}

TEST(Bm25, FollowsTheFormula) {
  // One of two passages of equal length has the term once: ln(1 + 1.5 / 1.5) × 2.2 / (1 + 1.2).
  EXPECT_NEAR(index_of({"a b", "c d"}).scores(terms("a"))[0], std::log(2.0), 1e-12);
  // Twice in a passage of four, mean length three: dampening 1.2 × (0.25 + 0.75 × 4 / 3) = 1.5.
  EXPECT_NEAR(index_of({"a a b c", "d e"}).scores(terms("a"))[0], std::log(2.0) * 2 * 2.2 / 3.5,
              1e-12);
}

TEST(Bm25, CountsARareWordForMoreThanACommonOne) {
  const auto index = index_of({"goal team", "goal cost", "cost risk"});
  EXPECT_GT(index.rarity("team"), index.rarity("goal"));
  EXPECT_GT(index.rarity("unheard"), index.rarity("team"));
}

TEST(Bm25, HoldsLengthAgainstAPassageOnlyAsFarAsAsked) {
  const std::vector<std::string> passages{"goal", "goal and very many other words"};
  const auto usual = index_of(passages).scores(terms("goal"));
  EXPECT_GT(usual[0], usual[1]);
  const auto regardless = index_of(passages, {.length = 0}).scores(terms("goal"));
  EXPECT_DOUBLE_EQ(regardless[0], regardless[1]);
}

TEST(Bm25, HasNothingToSayOfUnknownWordsOrWithoutPassages) {
  EXPECT_THAT(index_of({"goal", ""}).scores(terms("risk")), Each(0));
  EXPECT_THAT(index_of({"goal", ""}).scores({}), ElementsAre(0, 0));
  EXPECT_THAT(index_of({}).scores(terms("risk")), IsEmpty());
}

}  // namespace
}  // namespace hone::text
