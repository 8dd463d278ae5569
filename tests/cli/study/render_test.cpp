#include "cli/study/render.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fmt/format.h>

#include "cli/golden.h"
#include "cli/study/sample.h"

namespace hone::cli::studying {
namespace {

using testing::HasSubstr;
using testing::Not;

void expect_screen(const std::string& name, const StudyView& view) {
  expect_golden("../study/golden/" + name + ".txt", screen_text(view));
}

class AtWidth : public testing::TestWithParam<int> {
 protected:
  static Size size() { return {GetParam(), GetParam() >= 120 ? 40 : 24}; }
  static std::string name(std::string_view what) { return fmt::format("{}-{}", what, GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Columns, AtWidth, testing::Values(40, 60, 80, 120, 200),
                         testing::PrintToStringParamName());

TEST_P(AtWidth, ShowsAQuestion) {
  expect_screen(name("question"), question_view(turn_of(launch_card()), size()));
}

TEST_P(AtWidth, ShowsAListWithItsDevice) {
  expect_screen(name("answer"), answer_view(turn_of(launch_card()), size()));
}

TEST_P(AtWidth, ShowsWhatIsOpenAndMissed) {
  StudyView view = answer_view(turn_of(launch_card()), size());
  press(view, "m1m3");
  press(view, KeyName::kDown);
  press(view, KeyName::kDown);
  press(view, KeyName::kDown);
  press(view, KeyName::kEnter);
  press(view, KeyName::kTab);
  press(view, KeyName::kEnter);
  expect_screen(name("opened"), view);
}

TEST_P(AtWidth, ShowsTheSummary) {
  expect_screen(name("summary"), ending_view(size()));
}

TEST_P(AtWidth, BreaksLongWordsAndWideCharacters) {
  expect_screen(name("wordy"), answer_view(turn_of(wordy_card()), size()));
}

TEST(TheScreen, ShowsATermWithTheQuestionItBelongsTo) {
  const app::Turn turn = turn_of(launch_card(), deck::FacetKind::kDefinition);
  expect_screen("term-question", question_view(turn, {80, 24}));
  expect_screen("term-answer", answer_view(turn, {80, 24}));
}

TEST(TheScreen, ShowsAListWithoutDeviceOrSections) {
  expect_screen("ordered", answer_view(turn_of(ordered_card()), {80, 24}));
}

TEST(TheScreen, ShowsWhatIsTyped) {
  StudyView view = question_view(turn_of(launch_card()), {60, 24});
  press(view, "tWhat waiting would cost");
  press(view, KeyName::kEnter);
  press(view, "Ownership");
  expect_screen("typing", view);
}

TEST(TheScreen, ShowsWhatTheTypedWordsCameTo) {
  StudyView view = question_view(turn_of(launch_card()), {80, 34});
  press(view, "t");
  for (const char* line : {"whose day it changes", "ownership", "a nice lunch"}) {
    press(view, line);
    press(view, KeyName::kEnter);
  }
  expect_screen("compared", compared(std::move(view)));
}

TEST(TheScreen, ShowsHelp) {
  StudyView view = answer_view(turn_of(launch_card()), {60, 24});
  press(view, "?");
  expect_screen("help", view);
}

TEST(TheScreen, AsksBeforeACardIsPutAside) {
  StudyView view = question_view(turn_of(launch_card()), {60, 20});
  press(view, "s");
  expect_screen("suspend", view);
}

TEST(TheScreen, SurvivesFourRows) {
  expect_screen("four-rows", answer_view(turn_of(launch_card()), {60, 4}));
}

TEST(TheScreen, NeverPassesControlCharactersOn) {
  for (const Line& line : render(answer_view(turn_of(wordy_card()), {80, 40}))) {
    EXPECT_EQ(plain_text(line).find('\x1b'), std::string::npos);
  }
}

TEST(TheRatings, AreShownWithoutDueTimesUntilTheseAreKnown) {
  StudyView view = answer_view(turn_of(launch_card()), {80, 24});
  view.sheet->hints.reset();
  EXPECT_THAT(screen_text(view), HasSubstr("1 not at all   2   3   4   5 perfectly"));
}

rc::Gen<Key> any_key() {
  const auto characters =
      rc::gen::map(rc::gen::elementOf(std::string(" 12345mxdoukjw?hsye0tT")),
                   [](char c) { return character_key(static_cast<char32_t>(c)); });
  const auto names = rc::gen::map(rc::gen::inRange(1, static_cast<int>(KeyName::kUnknown) + 1),
                                  [](int name) { return Key{static_cast<KeyName>(name)}; });
  return rc::gen::oneOf(characters, names);
}

RC_GTEST_PROP(AnyScreen, IsExactlyAsLargeAsItsTerminal, ()) {
  const Size size{*rc::gen::inRange(1, 220), *rc::gen::inRange(1, 60)};
  const auto card = *rc::gen::element(launch_card(), ordered_card(), wordy_card());
  StudyView view =
      *rc::gen::arbitrary<bool>() ? question_view(turn_of(card), size) : ending_view(size);
  for (const Key& key : *rc::gen::container<std::vector<Key>>(any_key())) {
    view = update(std::move(view), key).view;
  }
  const Lines lines = render(view);
  RC_ASSERT(std::ssize(lines) == size.height);
  for (const Line& line : lines) RC_ASSERT(columns(line) <= size.width);
}

RC_GTEST_PROP(AnyScreen, ShowsWhereThePersonStands, ()) {
  StudyView view = answer_view(turn_of(launch_card()), {*rc::gen::inRange(40, 120), 24});
  press(view, KeyName::kDown);
  const auto key = rc::gen::element(KeyName::kDown, KeyName::kUp, KeyName::kTab, KeyName::kBackTab,
                                    KeyName::kRight, KeyName::kLeft);
  for (const KeyName name : *rc::gen::container<std::vector<KeyName>>(key)) press(view, name);
  const Window window = window_of(view);
  RC_ASSERT(window.body.focus.has_value());
  RC_ASSERT(window.body.focus->first < view.scroll + window.rows);
  RC_ASSERT(window.body.focus->last >= view.scroll);
}

}  // namespace
}  // namespace hone::cli::studying
