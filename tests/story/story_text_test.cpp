#include "story/story_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone::story {
namespace {

constexpr std::string_view kStory = R"(# Stage invoices

Kinds: shipped, data
Role: product manager for billing
Segment: building firms
Stakeholder: sales; wants: renewals; fears: delay; power: veto
Impact: retention; baseline: 71%; target: 76%; actual: 78%; until: 2024-06; by: holdout
Impact: wait; good: down; baseline: 2 hours; actual: 90 minutes

## The result in numbers

Of new firms 78% stayed.

## Your own part

I set the scope.
)";

TEST(StoryText, IsReadField) {
  const Story story = parse_story(kStory).value();
  EXPECT_EQ(story.title, "Stage invoices");
  EXPECT_EQ(story.kinds, (std::vector<std::string>{"shipped", "data"}));
  EXPECT_EQ(story.role, "product manager for billing");
  ASSERT_EQ(story.stakeholders.size(), 1U);
  EXPECT_EQ(story.stakeholders.front().concern, "delay");
  ASSERT_EQ(story.claims.size(), 2U);
  EXPECT_EQ(story.claims.front().attribution, Attribution::kHoldout);
  ASSERT_EQ(story.parts.size(), 2U);
  EXPECT_EQ(story.parts.back().text, "I set the scope.");
  EXPECT_EQ(spoken(story), "Of new firms 78% stayed.\n\nI set the scope.");
}

TEST(StoryText, IsPrintedAsItWasRead) {
  EXPECT_EQ(print_story(parse_story(kStory).value()), kStory);
}

TEST(StoryText, TellsWhatItCannotUse) {
  EXPECT_FALSE(parse_story("no title").has_value());
  const auto problem = parse_story("# A\n\nImpact: x; by: magic\n");
  ASSERT_FALSE(problem.has_value());
  EXPECT_NE(problem.error().message.find("holdout"), std::string::npos);
}

TEST(StoryText, LeavesOnlyWhatIsSpokenInItsPlace) {
  const std::string blank = only_spoken(kStory);
  ASSERT_EQ(blank.size(), kStory.size());
  EXPECT_EQ(blank.find("Of new firms"), kStory.find("Of new firms"));
  EXPECT_EQ(blank.find("Stage"), std::string::npos);
  EXPECT_EQ(blank.find("Your own part"), std::string::npos);
  EXPECT_EQ(blank.find("renewals"), std::string::npos);
}

TEST(StoryText, KeepsALineThatIsNoField) {
  const Story story =
      parse_story("# A\n\nRole: lead\nNote: this is text\nRole: also text\n").value();
  EXPECT_EQ(story.role, "lead");
  EXPECT_EQ(story.text, "Note: this is text\nRole: also text");
}

TEST(ImpactClaim, ComputesItsDeltas) {
  const Story story = parse_story(kStory).value();
  const auto retention = delta_of(story.claims[0]);
  ASSERT_TRUE(retention.has_value());
  EXPECT_DOUBLE_EQ(retention->difference, 7);
  EXPECT_NEAR(retention->relative_percent, 9.859, 0.001);
  EXPECT_DOUBLE_EQ(retention->of_goal.value(), 1.4);
  EXPECT_TRUE(retention->better);
  const auto wait = delta_of(story.claims[1]);
  ASSERT_TRUE(wait.has_value());
  EXPECT_DOUBLE_EQ(wait->difference, -30) << "in minutes, the unit of the actual value";
  EXPECT_DOUBLE_EQ(wait->relative_percent, -25);
  EXPECT_TRUE(wait->better);
  ImpactClaim mixed;
  mixed.baseline = "3 days";
  mixed.actual = "4%";
  EXPECT_FALSE(delta_of(mixed).has_value());
}

RC_GTEST_PROP(StoryTextLaw, PrintingThenReadingGivesTheSameStory, ()) {
  const auto word =
      rc::gen::element<std::string>("ann", "café", "71%", "x y", "launch", "<b>no</b>");
  Story story;
  story.title = *word;
  story.kinds = *rc::gen::container<std::vector<std::string>>(word);
  story.role = *word;
  story.dates = *word;
  story.text = *word;
  const int claims = *rc::gen::inRange(0, 3);
  for (int at = 0; at < claims; ++at) {
    ImpactClaim claim;
    claim.metric = *word;
    claim.baseline = *word;
    claim.lower_is_better = *rc::gen::arbitrary<bool>();
    claim.attribution = static_cast<Attribution>(*rc::gen::inRange(0, 6));
    story.claims.push_back(claim);
  }
  const int parts = *rc::gen::inRange(0, 3);
  for (int at = 0; at < parts; ++at) story.parts.push_back({*word, *word});
  RC_ASSERT(parse_story(print_story(story)).value() == story);
}

}  // namespace
}  // namespace hone::story
