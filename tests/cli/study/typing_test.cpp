#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/study/sample.h"
#include "cli/study/update.h"

namespace hone::cli::studying {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr Size kUsual{80, 24};

/// A question in front of which something was typed, each line a second later than the one before.
StudyView typed(std::initializer_list<const char*> lines) {
  StudyView view = question_view(turn_of(launch_card()), kUsual);
  press(view, "t");
  for (const char* line : lines) {
    view.thought += std::chrono::seconds{1};
    press(view, line);
    press(view, KeyName::kEnter);
  }
  return view;
}

TEST(Typing, TakesEveryKeyAsALetter) {
  StudyView view = question_view(turn_of(launch_card()), kUsual);
  EXPECT_EQ(press(view, "tQuit 4 u?"), Effect{});
  EXPECT_EQ(view.sheet->attempt->text, "Quit 4 u?");
  EXPECT_EQ(view.screen, Screen::kQuestion);
}

TEST(Typing, TakesBackWholeCharacters) {
  StudyView view = typed({});
  view = update(std::move(view), character_key(U'é')).view;
  view = update(std::move(view), character_key(U'🚀')).view;
  EXPECT_EQ(view.sheet->attempt->text, "é🚀");
  press(view, KeyName::kBackspace);
  EXPECT_EQ(view.sheet->attempt->text, "é");
  press(view, KeyName::kBackspace);
  press(view, KeyName::kBackspace);
  EXPECT_THAT(view.sheet->attempt->text, IsEmpty());
  EXPECT_THAT(view.sheet->attempt->at, IsEmpty());
}

TEST(Typing, IsLeftAndTakenUpAgain) {
  StudyView view = typed({"stakes"});
  press(view, KeyName::kEscape);
  EXPECT_EQ(press(view, "w"), Effect{EffectKind::kWhy});
  press(view, "tx");
  EXPECT_EQ(view.sheet->attempt->text, "stakes\nx");
}

TEST(Typing, EndsWithAComparison) {
  StudyView view = typed({"stakes"});
  EXPECT_EQ(press(view, KeyName::kDone), Effect{EffectKind::kCompare});
}

TEST(Typing, IsForListsOnly) {
  StudyView view = question_view(turn_of(wordy_card()), kUsual);
  press(view, "t");
  EXPECT_FALSE(view.sheet->typing);
  EXPECT_THAT(view.notice, HasSubstr("Only a list"));
}

TEST(Typing, StaysInSightHoweverMuchItIs) {
  StudyView view = typed({});
  for (int line = 0; line < 60; ++line) press(view, KeyName::kEnter);
  press(view, "here");
  EXPECT_THAT(screen_text(view), HasSubstr("here▏"));
}

TEST(AComparison, MarksWhatDidNotComeBackAndSuggestsAConfidence) {
  StudyView view = compared(typed({"stakes", "ownership"}));
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(1, 3));
  EXPECT_EQ(suggestion_of(*view.sheet), 2);
  EXPECT_THAT(screen_text(view), HasSubstr("“ownership”"));
}

TEST(AComparison, IsOverruledByThePersonAndTheSuggestionFollows) {
  StudyView view = compared(typed({"stakes", "ownership"}));
  press(view, "m2");  // the device spells Stakes, Audience, Impact, Ownership
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(1));
  EXPECT_EQ(suggestion_of(*view.sheet), 3);
}

TEST(AComparison, IsAgreedWithByEnterBeforeOneMoves) {
  StudyView view = compared(typed({"stakes", "ownership"}));
  EXPECT_EQ(press(view, KeyName::kEnter), (Effect{EffectKind::kRate, 2}));
  press(view, KeyName::kDown);
  EXPECT_EQ(press(view, KeyName::kEnter), Effect{});
}

TEST(AComparison, IsLoggedAsItWasReadWithTheTimesOfWhatCameBack) {
  StudyView view = compared(typed({"hm", "stakes", "ownership"}));
  press(view, "m2");
  const auto typing = typing_of(*view.sheet->attempt, view.sheet->missed);
  ASSERT_TRUE(typing);
  EXPECT_THAT(typing->found, ElementsAre(2, 4));
  EXPECT_EQ(typing->proposed, 2);
  EXPECT_EQ(typing->first_item, Milliseconds{2000});
  EXPECT_EQ(typing->last_item, Milliseconds{3000});
}

TEST(AComparison, OfNothingFindsNothing) {
  StudyView view = compared(typed({}));
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(1, 2, 3, 4));
  EXPECT_EQ(suggestion_of(*view.sheet), 1);
  EXPECT_FALSE(typing_of(*view.sheet->attempt, view.sheet->missed)->first_item);
}

}  // namespace
}  // namespace hone::cli::studying
