#include "story/check.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "story/guess_kind.h"
#include "story/packs.h"

namespace hone::story {
namespace {

Report checked(const std::string& text) {
  return check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {}},
               outline_from_pack(Kind::kShipped));
}

TEST(Check, SaysThatThereIsNothingToCheck) {
  EXPECT_EQ(checked("").notes.size(), 1U);
  EXPECT_TRUE(checked("").findings.empty());
  EXPECT_TRUE(checked(" … !?").findings.empty());
}

TEST(Check, SaysThatATextIsNotEnglish) {
  const Report report = checked(
      "Ich habe im letzten Jahr mit zwei Entwicklern eine neue Rechnung gebaut, weil viele Firmen "
      "auf Papier abgerechnet haben und uns deshalb verlassen wollten.");
  EXPECT_EQ(report.notes.size(), 1U);
  EXPECT_TRUE(report.findings.empty());
}

TEST(Check, CountsWhatIsSaid) {
  const Report report = checked("I built it. We shipped it in May for two clinics.");
  EXPECT_EQ(report.measures.words, 11U);
  EXPECT_EQ(report.measures.sentences, 2U);
  EXPECT_DOUBLE_EQ(report.measures.i_share, 0.5);
  EXPECT_NEAR(report.measures.seconds, 11 * 60 / 140.0, 1e-9);
  EXPECT_EQ(report.measures.element_words.size(), report.elements.size());
}

TEST(Check, CountsATextThatIsTooLongForAStoryAndSaysSo) {
  std::string text;
  for (int at = 0; at < 10'000; ++at) text += "I saved 30 hours and then ";
  const Report report = checked(text);
  EXPECT_EQ(report.measures.words, 60'000U);
  EXPECT_EQ(report.notes.size(), 1U);
  EXPECT_TRUE(report.findings.empty());
}

TEST(Check, FindsTheElementsOfThePacksOwnExamples) {
  std::size_t found = 0;
  std::size_t all = 0;
  for (const Kind kind : all_kinds()) {
    const std::string& text = worked_example(kind);
    const Report report =
        check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {}},
              outline_from_pack(kind));
    for (const ElementFound& element : report.elements) {
      found += element.present != Presence::kNone ? 1 : 0;
      ++all;
    }
  }
  EXPECT_GE(found * 100, all * 80) << found << " of " << all;
}

TEST(Check, JudgesAListOfOnesOwnByItsWords) {
  Outline own;
  own.elements = {{1, deck::PartKey("garden"), "The garden", "", "flowers soil planting watering"},
                  {2, deck::PartKey("kitchen"), "The kitchen", "", "stove recipe cooking plates"}};
  const Report report =
      check({.text = "I spent the spring planting flowers in good soil and watering them.",
             .words_a_minute = kDefaultPace,
             .other_tellings = {}},
            own);
  EXPECT_NE(report.elements[0].present, Presence::kNone);
  EXPECT_EQ(report.elements[1].present, Presence::kNone);
}

TEST(GuessedKind, IsGivenOnlyWhereOneStandsOut) {
  EXPECT_EQ(guess_kind("I failed: it was my fault, the launch went wrong and I learned from it."),
            Kind::kFailure);
  EXPECT_FALSE(guess_kind("The weather is nice.").has_value());
}

RC_GTEST_PROP(CheckLaw, EverySpanStandsInTheText, ()) {
  std::string text;
  for (const auto& piece :
       *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
           "I decided ", "we built ", "from 3% to 9% ", ". ", "\n- ", "“", "customers ", "é",
           "\xFF", "because ", "Result: ", "21 of 48 (60%) ", "KPIX ", "a@b.c "))) {
    text += piece;
  }
  const Report report = checked(text);
  for (const Finding& finding : report.findings) {
    RC_ASSERT(finding.span.begin <= finding.span.end);
    RC_ASSERT(finding.span.end <= text.size());
    RC_ASSERT(!finding.message.empty());
  }
  for (const ElementFound& element : report.elements) {
    RC_ASSERT((element.present == Presence::kNone) == element.spans.empty());
  }
}

}  // namespace
}  // namespace hone::story
