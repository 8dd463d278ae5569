#include "app/snippet.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace hone::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Marked, CountsInUtf16CodeUnits) {
  const SoughtWords sought({"plan"});
  EXPECT_THAT(marked("a plan", sought).marks, ElementsAre(Mark{2, 6}));
  EXPECT_THAT(marked("é plan", sought).marks, ElementsAre(Mark{2, 6}));
  EXPECT_THAT(marked("🥖 plan, plan", sought).marks, ElementsAre(Mark{3, 7}, Mark{9, 13}));
}

TEST(Marked, TakesTheBeginningOfTheLastWordOnly) {
  const auto marks = marked("planned plans", SoughtWords({"plan", "x"})).marks;
  EXPECT_THAT(marks, ElementsAre());
  EXPECT_THAT(marked("planned plans", SoughtWords({"x", "plan"})).marks,
              ElementsAre(Mark{0, 7}, Mark{8, 13}));
}

TEST(Marked, TakesASingleLetterForAWord) {
  EXPECT_THAT(marked("a an b", SoughtWords({"a"})).marks, ElementsAre(Mark{0, 1}));
}

TEST(Marked, SeesThroughDiacriticsAndCase) {
  EXPECT_THAT(marked("Ein Café", SoughtWords({"cafe"})).marks, ElementsAre(Mark{4, 8}));
}

TEST(Snippet, IsTheWholeOfAShortText) {
  EXPECT_EQ(snippet("Quantify\nthe outcome", SoughtWords({"outcome"})).text,
            "Quantify the outcome");
}

TEST(Snippet, CutsALongTextAroundTheFirstSoughtWord) {
  std::string text;
  for (int count = 0; count < 100; ++count) text += "before ";
  text += "needle ";
  for (int count = 0; count < 100; ++count) text += "after ";
  const Snippet cut = snippet(text, SoughtWords({"needle"}));
  EXPECT_THAT(cut.text, ::testing::StartsWith("…before"));
  EXPECT_THAT(cut.text, ::testing::EndsWith("after…"));
  EXPECT_THAT(cut.text, HasSubstr("needle"));
  EXPECT_LT(cut.text.size(), 230U);
  ASSERT_EQ(cut.marks.size(), 1U);
  EXPECT_EQ(cut.text.find("needle") - 2, cut.marks[0].begin);  // “…” is three bytes, one unit
}

TEST(Snippet, KeepsAWordLongerThanItselfWhole) {
  const std::string word(500, 'x');
  EXPECT_THAT(snippet("so " + word + " so", SoughtWords({word})).text, HasSubstr(word));
}

TEST(FoundIn, CountsEachSoughtWordOnce) {
  EXPECT_EQ(SoughtWords({"rise", "time"}).found_in("Rise, rise and Rise"), 1U);
  EXPECT_EQ(SoughtWords({"rise", "time"}).found_in("rise in timely order"), 2U);
}

RC_GTEST_PROP(SnippetLaw, MarksLieInsideAndInOrder, ()) {
  const auto letters = rc::gen::element<std::string>("a", "é", "🥖", " ", " ", "\n", "b", "'", ".");
  const auto pieces = *rc::gen::container<std::vector<std::string>>(letters);
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  const Snippet cut = snippet(text, SoughtWords({"b", "a"}));
  std::size_t end = 0;
  for (const Mark& mark : cut.marks) {
    RC_ASSERT(mark.begin >= end && mark.end > mark.begin);
    end = mark.end;
  }
  RC_ASSERT(end <= cut.text.size());
  RC_ASSERT(cut.text.find('\n') == std::string::npos);
}

}  // namespace
}  // namespace hone::app
