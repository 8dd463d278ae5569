#include "story/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace hone::story {
namespace {

using testing::Contains;
using testing::HasSubstr;

/// A story for some kinds that holds `present` of six elements of each.
StoryRow story(const std::string& id, std::initializer_list<Kind> kinds, std::size_t present) {
  StoryRow row{id, id, {}};
  for (const Kind kind : all_kinds()) {
    const bool meant = std::ranges::find(kinds, kind) != kinds.end();
    row.cells.push_back({.meant = meant, .present = meant ? present : 1, .full = 0, .elements = 6});
  }
  return row;
}

TEST(Coverage, NamesTheKindsWithoutAStory) {
  const Coverage coverage = coverage_of({story("a", {Kind::kShipped, Kind::kData}, 5)});
  EXPECT_THAT(coverage.advice, Contains(HasSubstr("no story for failure")));
  EXPECT_THAT(coverage.advice, Contains(HasSubstr("“a” is the best story for shipped and")));
  EXPECT_THAT(coverage.advice, Contains("shipped has no second story."));
  EXPECT_EQ(coverage.kinds.front().best, std::optional<std::size_t>{0});
}

TEST(Coverage, TakesTheFullestStoryAsTheBest) {
  const Coverage coverage =
      coverage_of({story("thin", {Kind::kData}, 2), story("rich", {Kind::kData}, 5)});
  EXPECT_EQ(coverage.kinds[static_cast<std::size_t>(Kind::kData)].best,
            std::optional<std::size_t>{1});
}

TEST(Coverage, WeighsAddUpToOne) {
  double sum = 0;
  for (const KindNeed& need : coverage_of({}).kinds) sum += need.weight;
  EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(LoopPlan, TellsNoStoryTwiceAndNoneForAnotherKind) {
  const Coverage coverage = coverage_of(
      {story("launch", {Kind::kShipped, Kind::kInfluence}, 5), story("flop", {Kind::kFailure}, 4),
       story("quarrel", {Kind::kDisagreement}, 4), story("roadmap", {Kind::kPrioritization}, 4)});
  const auto steps = plan_loop(coverage, {"recruiter", "engineer", "sales"});
  std::set<std::size_t> told;
  for (const LoopStep& step : steps) {
    for (const auto& [kind, row] : step.told) {
      EXPECT_TRUE(told.insert(row).second) << "told twice";
      EXPECT_TRUE(coverage.rows[row].cells[static_cast<std::size_t>(kind)].meant);
    }
  }
  EXPECT_EQ(told.size(), 4U);
  EXPECT_EQ(steps.back().interviewer, "sales");
}

TEST(LoopPlan, SaysWhatIsLeftOpen) {
  const auto steps = plan_loop(coverage_of({}), {"somebody"});
  ASSERT_EQ(steps.size(), 1U);
  EXPECT_EQ(steps.front().open.size(), 2U);
}

}  // namespace
}  // namespace hone::story
