#include "text/layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

#include "text/any_text.h"

namespace hone::text {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Columns, AreOneForMostCharacters) {
  EXPECT_EQ(columns(""), 0);
  EXPECT_EQ(columns("metric"), 6);
  EXPECT_EQ(columns("“Übung” …"), 9);
}

TEST(Columns, AreTwoForWideCharactersAndEmoji) {
  EXPECT_EQ(columns("日本"), 4);
  EXPECT_EQ(columns("ＡＢ"), 4);
  EXPECT_EQ(columns("한"), 2);
  EXPECT_EQ(columns("😀"), 2);
  EXPECT_EQ(columns("ｶ"), 1);
}

TEST(Columns, AreNoneForWhatIsDrawnOnTopOrNotAtAll) {
  EXPECT_EQ(columns("e\u0301"), 1);
  EXPECT_EQ(columns("\u1112\u1161\u11AB"), 2);
  EXPECT_EQ(columns("\u200B\u200D\uFE0F"), 0);
  EXPECT_EQ(columns("\x1B\n\x7F"), 0);
}

TEST(Columns, CountAMalformedByteAsOneReplacement) {
  EXPECT_EQ(columns("a\xFFz"), 3);
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_THAT(wrap("the quick brown fox", 10), ElementsAre("the quick", "brown fox"));
  EXPECT_THAT(wrap("the quick brown fox", 9), ElementsAre("the quick", "brown fox"));
  EXPECT_THAT(wrap("the quick brown fox", 8), ElementsAre("the", "quick", "brown", "fox"));
}

TEST(Wrap, BreaksInsideAWordThatIsWiderThanALine) {
  EXPECT_THAT(wrap("a considerably b", 5), ElementsAre("a", "consi", "derab", "ly b"));
  EXPECT_THAT(wrap("日本語", 4), ElementsAre("日本", "語"));
  EXPECT_THAT(wrap("日本語", 5), ElementsAre("日本", "語"));
}

TEST(Wrap, KeepsTheLineBreaksOfTheText) {
  EXPECT_THAT(wrap("one\n\ntwo\r\nthree", 80), ElementsAre("one", "", "two", "three"));
  EXPECT_THAT(wrap("one\n", 80), ElementsAre("one"));
  EXPECT_THAT(wrap("\n", 80), ElementsAre(""));
  EXPECT_THAT(wrap("", 80), IsEmpty());
}

TEST(Wrap, KeepsIndentationAndInnerSpacesButNotThoseAtABreak) {
  EXPECT_THAT(wrap("  a  b   ", 80), ElementsAre("  a  b"));
  EXPECT_THAT(wrap("ab   cd", 4), ElementsAre("ab", "cd"));
  EXPECT_THAT(wrap("a\tb", 80), ElementsAre("a b"));
}

TEST(Wrap, NeverBreaksAtASpaceThatForbidsIt) {
  EXPECT_THAT(wrap("about 12\u00A0% more", 9), ElementsAre("about", "12\u00A0% more"));
}

TEST(Wrap, LeavesAccentsAndJoinedEmojiWhole) {
  EXPECT_THAT(wrap("e\u0301e\u0301e\u0301", 2), ElementsAre("e\u0301e\u0301", "e\u0301"));
  EXPECT_THAT(wrap("👩‍💻👩‍💻", 5), ElementsAre("👩‍💻", "👩‍💻"));
}

TEST(Wrap, TakesANarrowerWidthThanOneForOne) {
  EXPECT_THAT(wrap("ab", 0), ElementsAre("a", "b"));
  EXPECT_THAT(wrap("ab", -5), ElementsAre("a", "b"));
  EXPECT_THAT(wrap("日本", 1), ElementsAre("日", "本"));
}

TEST(Wrap, TakesAMillionCharactersWithoutASpace) {
  const auto lines = wrap(std::string(1'000'000, 'm'), 80);
  EXPECT_THAT(lines, SizeIs(12'500));
  EXPECT_THAT(lines, Each(SizeIs(80)));
}

TEST(Shorten, EndsInAnEllipsisOnlyWhenSomethingIsCut) {
  EXPECT_EQ(shorten("metric", 6), "metric");
  EXPECT_EQ(shorten("metric", 5), "metr…");
  EXPECT_EQ(shorten("metric", 1), "…");
  EXPECT_EQ(shorten("metric", 0), "");
  EXPECT_EQ(shorten("", 0), "");
  EXPECT_EQ(shorten("日本語", 5), "日本…");
  EXPECT_EQ(shorten("日本語", 4), "日…");
  EXPECT_EQ(shorten("日本語", 2), "…");
}

std::string without_spaces(const std::string& text) {
  std::string kept;
  for (const char c : text) {
    if (c != ' ' && c != '\t' && c != '\n') kept.push_back(c);
  }
  return kept;
}

RC_GTEST_PROP(WrapLaw, NoLineIsWiderThanTheWidth, ()) {
  const auto width =
      *rc::gen::inRange(8, 40);  // the widest joined emoji of the texts has 8 columns
  for (const auto& line : wrap(*any_text(), width)) RC_ASSERT(columns(line) <= width);
}

RC_GTEST_PROP(WrapLaw, NothingButSpaceIsLost, ()) {
  const auto text = *any_text();
  std::string joined;
  for (const auto& line : wrap(text, *rc::gen::inRange(1, 40))) joined += line;
  RC_ASSERT(without_spaces(joined) == without_spaces(text));
}

RC_GTEST_PROP(WrapLaw, WhatFitsStaysOnItsLine, ()) {
  const auto text = *any_text();
  const auto lines = wrap(text, 1'000'000);
  const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  RC_ASSERT(lines.size() == breaks + (text.empty() || text.ends_with('\n') ? 0 : 1));
}

RC_GTEST_PROP(WrapLaw, LinesThatWereWrappedAreNotWrappedAgain, ()) {
  const auto width = *rc::gen::inRange(1, 40);
  for (const auto& line : wrap(*any_text(), width)) {
    if (!line.empty()) RC_ASSERT(wrap(line, width) == std::vector{line});
  }
}

RC_GTEST_PROP(ShortenLaw, TheResultFits, ()) {
  const auto width = *rc::gen::inRange(0, 40);
  RC_ASSERT(columns(shorten(*any_text(), width)) <= width);
}

}  // namespace
}  // namespace hone::text
