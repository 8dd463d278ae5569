#include "recall/phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace hone::recall {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> statements(std::string_view answer) {
  std::vector<std::string> texts;
  for (const text::Span span : statements_of(answer)) texts.emplace_back(span.of(answer));
  return texts;
}

std::vector<std::string> clauses(std::string_view answer) {
  std::vector<std::string> texts;
  for (const text::Span span : clauses_of(answer, {0, answer.size()})) {
    texts.emplace_back(span.of(answer));
  }
  return texts;
}

TEST(Statements, AreLinesWithoutTheirListMarks) {
  EXPECT_THAT(statements("- impact\n2. own part\n\ncustomer\n"),
              ElementsAre("impact", "own part", "customer"));
}

TEST(Statements, AreTheSentencesOfRunningText) {
  EXPECT_THAT(statements("First the result. Then who it was for!"),
              ElementsAre("First the result.", "Then who it was for!"));
}

TEST(Statements, MayGoOnAfterALongLine) {
  const std::string wrapped =
      "The measured result, with the number before and the number after\nand the date by which.";
  EXPECT_THAT(statements(wrapped), ElementsAre(wrapped));
}

TEST(Statements, AreNoneInAnEmptyAnswer) {
  EXPECT_THAT(statements(""), IsEmpty());
  EXPECT_THAT(statements(" \n\n\t\n"), IsEmpty());
}

TEST(Clauses, StandBetweenSignsAndJoiningWords) {
  EXPECT_THAT(clauses("impact, my part; customers and then the stakes — adoption"),
              ElementsAre("impact", "my part", "customers", "the stakes", "adoption"));
}

TEST(Clauses, AreNotPartedInsideATerm) {
  EXPECT_THAT(clauses("Problem & stakes (cross-functional)"),
              ElementsAre("Problem & stakes (cross-functional"));
}

TEST(Clauses, AreNoneWithoutAWord) {
  EXPECT_THAT(clauses("— , 😀 and"), IsEmpty());
}

}  // namespace
}  // namespace hone::recall
