#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "deck/pack/pack_texts.h"
#include "deck/pack/rows.h"

namespace hone::deck {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ReadPack, FindsTheRoleItsCompetenciesAndItsQuestions) {
  const Pack pack = read_pack(new_pack());
  EXPECT_EQ(pack.role->name, "Baker");
  EXPECT_EQ(pack.role_file, "role.md");
  EXPECT_THAT(
      pack.competencies,
      ElementsAre(Competency{"dough", "Judging dough", 100,
                             "Knows by hand and clock when a dough is ready, and what to do when "
                             "it is not."}));
  EXPECT_THAT(pack.cards, SizeIs(5));
  EXPECT_THAT(pack.questions, SizeIs(1));
}

TEST(ReadPack, TakesAllThatAQuestionSays) {
  const InterviewQuestion question = read_pack(new_pack()).questions.front();
  EXPECT_EQ(question.id.value, "ask-flat-loaf");
  EXPECT_EQ(question.text, "A loaf comes out flat. What do you look at first?");
  EXPECT_EQ(question.level, Level::kTechnical);
  EXPECT_THAT(question.competencies, ElementsAre("dough"));
  EXPECT_THAT(question.answer, testing::StartsWith("First how long and how warm"));
  EXPECT_THAT(question.tests, testing::StartsWith("Whether a fault is traced back"));
  EXPECT_THAT(question.rubric, SizeIs(4));
  EXPECT_EQ(question.rubric.front(), "Guesses one cause and would change it.");
  EXPECT_EQ(question.probes.front().question, "And if only every third loaf is flat?");
  EXPECT_THAT(question.red_flags, ElementsAre("Blames the flour without having looked."));
  EXPECT_EQ(question.time_limit, (TimeLimit{60, 120}));
}

TEST(PackRows, ReadAFactorAndItsReason) {
  const auto adjustment = read_adjustment("dough × 1.5: it is: the bread");
  ASSERT_TRUE(adjustment);
  EXPECT_EQ(adjustment->competency, "dough");
  EXPECT_EQ(adjustment->factor, 1.5);
  EXPECT_EQ(adjustment->reason, "it is: the bread");
  for (const std::string row : {"dough: why", "dough × many: why", "dough × -1: why", "dough × 2",
                                "dough × 3.1: why", "dough × nan: why", ""}) {
    EXPECT_FALSE(read_adjustment(row)) << row;
  }
}

TEST(PackRows, ReadAStage) {
  const auto stage = read_stage("listener-master, 30 min: Why bread");
  ASSERT_TRUE(stage);
  EXPECT_EQ(stage->listener, "listener-master");
  EXPECT_EQ(stage->minutes, 30);
  EXPECT_EQ(stage->about, "Why bread");
  for (const std::string row : {"listener-master: Why", "listener-master, 0 min: Why",
                                "listener-master, 30: Why", "listener-master, 30 min"}) {
    EXPECT_FALSE(read_stage(row)) << row;
  }
}

TEST(PackRows, ReadTheNamesBehindALabel) {
  EXPECT_THAT(names_behind("Questions:", "Why. Questions: a-b, c. More."), ElementsAre("a-b", "c"));
  EXPECT_THAT(names_behind("Questions:", "Nothing is named."), IsEmpty());
}

}  // namespace
}  // namespace hone::deck
