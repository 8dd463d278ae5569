#include "cli/study/update.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/study/sample.h"

namespace hone::cli::studying {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr Size kUsual{80, 24};

StudyView launch_answer(Size size = kUsual) {
  return answer_view(turn_of(launch_card()), size);
}

TEST(AKey, ShowsTheAnswerAndAsksForHints) {
  StudyView view = question_view(turn_of(launch_card()), kUsual);
  EXPECT_EQ(press(view, " "), Effect{EffectKind::kHint});
  EXPECT_EQ(view.screen, Screen::kAnswer);
}

TEST(ADigit, RatesOnlyOnceTheAnswerIsShown) {
  StudyView view = question_view(turn_of(launch_card()), kUsual);
  EXPECT_EQ(press(view, "4"), Effect{});
  press(view, " ");
  EXPECT_EQ(press(view, "4"), (Effect{EffectKind::kRate, 4}));
}

TEST(ADigit, RatesFromOneToFiveOnly) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, "6"), Effect{});
  EXPECT_EQ(press(view, "0"), Effect{});
}

TEST(MissedItems, AreMarkedByTheNumberTheyAreShownWith) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, "m1"), Effect{EffectKind::kHint});
  // The device spells downwards, so the first one shown is the fourth of the list.
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(4));
  press(view, "m4");
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(2, 4));
}

TEST(MissedItems, AreUnmarkedTheSameWay) {
  StudyView view = launch_answer();
  press(view, "m1m1");
  EXPECT_THAT(missed_numbers(*view.sheet), IsEmpty());
}

TEST(MissedItems, AreMarkedWhereThePersonStands) {
  StudyView view = launch_answer();
  press(view, KeyName::kDown);
  press(view, KeyName::kDown);
  EXPECT_EQ(press(view, " "), Effect{EffectKind::kHint});
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(3));
}

TEST(MissedItems, StayMarkedWhenAnotherDeviceIsShown) {
  StudyView view = launch_answer();
  press(view, "m1d");
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(4));
}

TEST(MissedItems, AreNotMarkedByANumberThatNoItemHas) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, "m9"), Effect{});
  EXPECT_THAT(view.notice, HasSubstr("no item 9"));
  EXPECT_THAT(missed_numbers(*view.sheet), IsEmpty());
}

TEST(MissedItems, WaitForOneKeyOnly) {
  StudyView view = launch_answer();
  press(view, "mq");
  EXPECT_EQ(press(view, "5"), (Effect{EffectKind::kRate, 5}));
}

TEST(MissedItems, ExistOnlyInLists) {
  StudyView view = answer_view(turn_of(wordy_card()), kUsual);
  press(view, "m");
  EXPECT_THAT(view.notice, HasSubstr("items of a list"));
  EXPECT_EQ(press(view, "1"), (Effect{EffectKind::kRate, 1}));
}

TEST(SpaceOnTheAnswer, MarksNothingBeforeAnItemIsChosen) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, " "), Effect{});
  EXPECT_THAT(missed_numbers(*view.sheet), IsEmpty());
}

TEST(Devices, ComeOneAfterTheOther) {
  StudyView view = launch_answer();
  EXPECT_EQ(view.sheet->device, 0U);
  press(view, "d");
  EXPECT_EQ(view.sheet->devices[*view.sheet->device].name, "IOWA");
  press(view, "d");
  EXPECT_EQ(view.sheet->device, 0U);
}

TEST(Devices, NeverReorderAListThatHasAnOrder) {
  deck::Card card = ordered_card();
  const auto& items = card.list->items;
  card.devices = {{deck::DeviceFamily::kAcrostic,
                   "TIDE",
                   "",
                   "",
                   {{"I", "Insight", items[2].key, ""}, {"T", "Trigger", items[0].key, ""}}}};
  EXPECT_THAT(shown_order(sheet_of(turn_of(card))), ElementsAre(0U, 1U, 2U));
}

TEST(Sections, BeginWithWhatHelpsMost) {
  const StudyView view = launch_answer();
  std::vector<std::string> headings;
  for (const Fold& fold : view.sheet->sections) headings.push_back(fold.heading);
  headings.resize(4);
  EXPECT_THAT(headings,
              ElementsAre("Definitions", "Pitfalls", "Follow-up questions", "Worked example"));
}

TEST(Sections, OpenAndCloseWhereThePersonStands) {
  StudyView view = launch_answer();
  press(view, KeyName::kTab);
  press(view, KeyName::kEnter);
  EXPECT_TRUE(view.sheet->sections[0].open);
  press(view, KeyName::kLeft);
  EXPECT_FALSE(view.sheet->sections[0].open);
}

TEST(Sections, AreAllListedOnceMoreOfThemAreAskedFor) {
  StudyView view = launch_answer();
  EXPECT_EQ(listed_sections(*view.sheet), 6U);
  for (int times = 0; times < 7; ++times) press(view, KeyName::kTab);
  EXPECT_EQ(view.sheet->focus, (Stop{StopKind::kMore, 0}));
  press(view, KeyName::kEnter);
  EXPECT_EQ(listed_sections(*view.sheet), 8U);
  EXPECT_EQ(view.sheet->focus, (Stop{StopKind::kSection, 6}));
}

TEST(Sections, OpenAllAtOnceAndCloseAllAtOnce) {
  StudyView view = launch_answer();
  press(view, "o");
  for (const Fold& fold : view.sheet->sections) EXPECT_TRUE(fold.open) << fold.heading;
  press(view, "o");
  for (const Fold& fold : view.sheet->sections) EXPECT_FALSE(fold.open) << fold.heading;
}

TEST(GoingDown, ReadsToTheEndOfWhatIsOpenBeforeItMovesOn) {
  StudyView view = launch_answer({40, 14});
  press(view, KeyName::kTab);
  press(view, KeyName::kEnter);
  const auto focus = view.sheet->focus;
  const int scroll = view.scroll;
  press(view, KeyName::kDown);
  EXPECT_EQ(view.sheet->focus, focus);
  EXPECT_EQ(view.scroll, scroll + 1);
  for (int times = 0; times < 40 && view.sheet->focus == focus; ++times) {
    press(view, KeyName::kDown);
  }
  EXPECT_EQ(view.sheet->focus, (Stop{StopKind::kSection, 1}));
}

TEST(GoingDownAndUp, VisitsEveryStopAndComesBack) {
  StudyView view = launch_answer({60, 16});
  const std::vector<Stop> stops = stops_of(*view.sheet);
  for (int times = 0; times < 100; ++times) press(view, KeyName::kDown);
  EXPECT_EQ(view.sheet->focus, stops.back());
  for (int times = 0; times < 100; ++times) press(view, KeyName::kUp);
  EXPECT_EQ(view.sheet->focus, stops.front());
  EXPECT_EQ(view.scroll, 0);
}

TEST(Suspending, IsAskedOnceAndThenDone) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, "s"), Effect{});
  EXPECT_THAT(screen_text(view), HasSubstr("Put this card aside?"));
  EXPECT_EQ(press(view, "y"), Effect{EffectKind::kSuspend});
  EXPECT_FALSE(view.panel);
}

TEST(Suspending, IsLeftBeByAnyOtherKey) {
  StudyView view = launch_answer();
  press(view, "s");
  EXPECT_EQ(press(view, "5"), Effect{});
  EXPECT_FALSE(view.panel);
  EXPECT_EQ(view.screen, Screen::kAnswer);
}

TEST(AFailedAnswer, IsKeptAndCanBeTriedAgain) {
  StudyView view = launch_answer();
  press(view, "m2");
  const Effect rating = press(view, "3");
  view.panel = trouble_panel({ErrorKind::kBusy, "Another hone is writing; try again."}, rating, {});
  EXPECT_THAT(screen_text(view), HasSubstr("Another hone is writing"));
  EXPECT_EQ(press(view, KeyName::kEnter), (Effect{EffectKind::kRate, 3}));
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(3));
}

TEST(AFailedStep, LeadsElsewhereWhenItIsNotTriedAgain) {
  StudyView view = launch_answer();
  view.panel = trouble_panel({ErrorKind::kStorage, "The disk is full."}, {EffectKind::kNext},
                             {EffectKind::kFinish});
  EXPECT_EQ(press(view, KeyName::kEscape), Effect{EffectKind::kFinish});
}

TEST(Help, TellsEveryKeyAndClosesWithAny) {
  StudyView view = launch_answer({80, 40});
  press(view, "?");
  EXPECT_THAT(screen_text(view), HasSubstr("the next memory device"));
  press(view, "z");
  EXPECT_FALSE(view.panel);
}

TEST(Help, ScrollsOnAScreenThatIsTooLow) {
  StudyView view = launch_answer({40, 10});
  press(view, "?");
  const std::string before = screen_text(view);
  press(view, KeyName::kDown);
  EXPECT_TRUE(view.panel);
  EXPECT_NE(screen_text(view), before);
}

TEST(Capitals, MeanTheSameAsSmallLetters) {
  StudyView view = launch_answer();
  EXPECT_EQ(press(view, "U"), Effect{EffectKind::kUndo});
}

TEST(TheSummary, CanBeLeftOrTakenBack) {
  StudyView view = ending_view(kUsual);
  EXPECT_EQ(press(view, "u"), Effect{EffectKind::kUndo});
  EXPECT_EQ(press(view, "q"), Effect{EffectKind::kLeave});
  EXPECT_EQ(press(view, "3"), Effect{});
}

TEST(Resizing, KeepsWhatIsChosenAndWhereThePersonStands) {
  StudyView view = launch_answer({120, 40});
  press(view, "m2");
  for (int times = 0; times < 6; ++times) press(view, KeyName::kDown);
  const auto focus = view.sheet->focus;
  view = resized(std::move(view), {60, 16});
  EXPECT_EQ(view.sheet->focus, focus);
  EXPECT_THAT(missed_numbers(*view.sheet), ElementsAre(3));
  EXPECT_THAT(screen_text(view), HasSubstr("› ▸ Pitfalls"));
}

}  // namespace
}  // namespace hone::cli::studying
