#include "text/sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> found;
  for (const Sentence& sentence : sentences(text)) found.emplace_back(sentence.span.of(text));
  return found;
}

TEST(Sentences, EndAtTheirMarks) {
  EXPECT_THAT(
      sentences_of("We lost it. Why? Nobody knew!  “So it goes.” Then…  silence"),
      ElementsAre("We lost it.", "Why?", "Nobody knew!", "“So it goes.”", "Then…", "silence"));
}

TEST(Sentences, DoNotEndInsideNumbersOrAfterAbbreviations) {
  EXPECT_THAT(sentences_of("It rose by 1.5 points, e.g. in Spain. Mr. Ames agreed."),
              ElementsAre("It rose by 1.5 points, e.g. in Spain.", "Mr. Ames agreed."));
}

TEST(Sentences, EndAtListMarksAndBlankLines) {
  EXPECT_THAT(sentences_of("## Result\n- cut waiting\n  • hired two\n3. trained them\n\nlast line"),
              ElementsAre("Result", "cut waiting", "hired two", "trained them", "last line"));
  EXPECT_TRUE(sentences("- cut waiting").front().bullet);
  EXPECT_FALSE(sentences("cut waiting").front().bullet);
}

TEST(Sentences, GoOnOverALineBreakBeforeALowerCaseLetter) {
  EXPECT_THAT(sentences_of("We moved the date\nby a week\nNobody minded"),
              ElementsAre("We moved the date\nby a week", "Nobody minded"));
}

TEST(Sentences, AreNotFoundInNothing) {
  EXPECT_THAT(sentences_of(""), IsEmpty());
  EXPECT_THAT(sentences_of(" \n\n \t"), IsEmpty());
}

RC_GTEST_PROP(SentencesLaw, TheyStandInOrderAndHaveNoBlanksAround, ()) {
  const std::string text = *any_text();
  std::size_t last = 0;
  for (const Sentence& sentence : sentences(text)) {
    RC_ASSERT(sentence.span.begin >= last);
    RC_ASSERT(!sentence.span.empty());
    RC_ASSERT(sentence.span.end <= text.size());
    last = sentence.span.end;
  }
}

}  // namespace
}  // namespace hone::text
