#include "text/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "text/any_text.h"

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Fold, MakesFullWidthAndCapitalLettersAgreeWithPlainOnes) {
  EXPECT_EQ(fold("ＡＲＲ"), "arr");
  EXPECT_EQ(fold("ARR"), "arr");
  EXPECT_EQ(fold("Straße"), "strasse");
  EXPECT_EQ(fold("ΣΊΣΥΦΟΣ"), "σίσυφοσ");
  EXPECT_EQ(fold("ﬁnal"), "final");
}

TEST(Fold, JoinsALetterWithTheAccentBehindIt) {
  EXPECT_EQ(fold("Cafe\u0301"), "café");
}

TEST(Fold, DropsWhatIsInvisible) {
  EXPECT_EQ(fold("road\u00ADmap\u200B"), "roadmap");
}

TEST(Fold, ReplacesMalformedBytes) {
  EXPECT_EQ(fold("a\xFF z"), "a\uFFFD z");
  EXPECT_EQ(fold("\xE2\x80"), "\uFFFD");
}

TEST(Fold, KeepsSpacesAndLineBreaks) {
  EXPECT_EQ(fold("A  B\r\n\tÉ "), "a  b\r\n\té ");
}

TEST(Words, AreTheRunsOfLettersAndDigits) {
  EXPECT_THAT(words("Raised ARR by 12% (Q3-2026)!"),
              ElementsAre("raised", "arr", "by", "12", "q3", "2026"));
}

TEST(Words, LoseTheirApostrophes) {
  EXPECT_THAT(words("don't don’t DONʼT"), ElementsAre("dont", "dont", "dont"));
  EXPECT_THAT(words("'quoted' ' '' teams'"), ElementsAre("quoted", "teams"));
}

TEST(Words, AreFoundInEveryScript) {
  EXPECT_THAT(words("Über Москва ９０日 हिन्दी"), ElementsAre("über", "москва", "90日", "हिन्दी"));
}

TEST(Words, AreNotMadeOfSymbols) {
  EXPECT_THAT(words(""), IsEmpty());
  EXPECT_THAT(words(" — … 😀 → ★ \xFF"), IsEmpty());
}

TEST(Stems, JoinTheFormsOfAWord) {
  EXPECT_EQ(stems("prioritise measured"), stems("Prioritization measurement"));
  EXPECT_THAT(stems("measured by überprüfen"), ElementsAre("measu", "by", "überp"));
}

RC_GTEST_PROP(FoldLaw, FoldingTwiceChangesNothingMore, ()) {
  const auto once = fold(*any_text());
  RC_ASSERT(fold(once) == once);
}

RC_GTEST_PROP(FoldLaw, PiecesBetweenSpacesFoldAsTheWholeDoes, ()) {
  const auto left = *any_text();
  const auto right = *any_text();
  RC_ASSERT(fold(left + " " + right) == fold(left) + " " + fold(right));
}

RC_GTEST_PROP(WordsLaw, AWordIsItsOwnOnlyWord, ()) {
  for (const auto& word : words(*any_text())) {
    RC_ASSERT(words(word) == std::vector{fold(word)});
  }
}

RC_GTEST_PROP(WordsLaw, CaseMakesNoDifference, ()) {
  const auto text = *any_text();
  RC_ASSERT(words(text) == words(fold(text)));
}

RC_GTEST_PROP(StemsLaw, EachStemBeginsItsWord, ()) {
  const auto text = *any_text();
  const auto whole = words(text);
  const auto cut = stems(text);
  RC_ASSERT(whole.size() == cut.size());
  for (std::size_t at = 0; at < whole.size(); ++at) RC_ASSERT(whole[at].starts_with(cut[at]));
}

}  // namespace
}  // namespace hone::text
