#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <sys/stat.h>

#include "cli/person.h"
#include "cli/study/tmux.h"
#include "places.h"
#include "store/open.h"

namespace hone::cli::studying {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kDeck = R"(# Three questions

## What makes a launch note useful? {#note}

### Must have

1. **Audience**: Who has to act.
2. **Change**: What is different now.
3. **Contact**: Whom to ask.

### Pitfalls

- **No date**: Nobody knows since when.

## How long is a sprint here? {#sprint}

Two weeks.

## Who may stop a release? {#stop}

Whoever is on call.
)";

/// Someone who studies the three questions in a terminal, at a moment that stands still.
class Studying : public testing::Test {
 protected:
  void SetUp() override {
    person.does({"import", person.writes("three.md", std::string(kDeck)).string()});
    environment = {{"HONE_DATA", data().string()},
                   {"HONE_NOW", "2026-03-02T09:00Z"},
                   {"HOME", person.folder().string()},
                   {"TZ", "UTC"}};
  }

  std::filesystem::path data() const { return person.folder() / "data"; }

  std::unique_ptr<Tmux> sit_down(int width = 80, int height = 24) const {
    return std::make_unique<Tmux>(person.folder(),
                                  fmt::format("'{}' study", tests::program().string()), environment,
                                  width, height);
  }

  /// An editor that runs the given shell commands on the file "$1".
  void edits_with(const std::string& commands) {
    const auto script = person.writes("editor", "#!/bin/sh\n" + commands);
    chmod(script.c_str(), 0700);
    environment["EDITOR"] = script.string();
  }

  /// "unit confidence [missed]" of every review that counts, unit by unit.
  std::vector<std::string> reviews() const {
    const auto store = store::open_store({.folder = data()}).value();
    std::vector<std::string> lines;
    EXPECT_TRUE(store->visit_reviews([&](const deck::UnitId& unit, const app::UnitReview& review,
                                         const app::Schedule&) -> Status {
      lines.push_back(fmt::format("{} {}{}", deck::text_of(unit), review.confidence.value,
                                  review.missed ? " missed" : ""));
      return {};
    }));
    return lines;
  }

  Person person;
  Tmux::Environment environment;
};

TEST_F(Studying, KeepsEveryAnswerWhenItIsResizedUndoneAndInterrupted) {
  const auto terminal = sit_down(120, 40);
  terminal->expect("Name all 3");
  terminal->press("Space");
  terminal->expect("How well did you know it?");
  terminal->press("m 2");
  terminal->expect("✗ Change");
  terminal->press("4");
  terminal->expect("How long is a sprint here?");
  terminal->press("Space 2");
  terminal->expect("Who may stop a release?");
  terminal->press("u");
  terminal->expect("Taken back");
  terminal->press("5");
  terminal->expect("Who may stop a release?");
  terminal->resize(60, 20);
  terminal->expect("2 done");
  terminal->press("Space");
  terminal->expect("Whoever is on call.");
  terminal->press("4");
  terminal->expect("3 done");
  terminal->press("C-c");
  terminal->expect("[sane]");
  EXPECT_THAT(terminal->screen(), AllOf(HasSubstr("3 questions"), HasSubstr("[left 0]")));
  EXPECT_THAT(reviews(), ElementsAre("note/item/audience 4", "note/item/change 4 missed",
                                     "note/item/contact 4", "sprint 5", "stop 4"));
}

TEST_F(Studying, ComparesWhatIsTypedAndKeepsMarksAndOverrulings) {
  const auto terminal = sit_down(120, 40);
  terminal->expect("Name all 3");
  terminal->press("t A u d i e n c e Enter C o n t a c X BSpace t");
  terminal->expect("Contact");
  terminal->press("C-d");
  terminal->expect("2 of 3 read in what you typed");
  terminal->expect("✗ Change");
  terminal->press("m 2");
  terminal->expect("Your words suggest 5");
  terminal->press("m 1 Enter");
  terminal->expect("How long is a sprint here?");
  EXPECT_THAT(reviews(), ElementsAre("note/item/audience 3 missed", "note/item/change 3",
                                     "note/item/contact 3"));
  const auto store = store::open_store({.folder = data()}).value();
  const auto typed = store->typed_reviews_of(deck::CardId{"note"}).value();
  ASSERT_EQ(typed.size(), 1U);
  using enum app::TypedMark;
  EXPECT_THAT(typed[0].review.typed->marks, ElementsAre(kFound, kMissed, kFound));
  EXPECT_EQ(typed[0].review.typed->proposed.value, 3);
  EXPECT_THAT(person.does({"history", "note"}),
              HasSubstr("2 of 3 items read in it, 2 overruled; the first after 0 s"));
}

TEST_F(Studying, LeavesTheTerminalSaneWhenItIsTerminated) {
  const auto terminal = sit_down();
  terminal->expect("Name all 3");
  terminal->press("Space 3");
  terminal->expect("How long is a sprint here?");
  terminal->terminate();
  terminal->expect("[sane]");
  EXPECT_THAT(terminal->screen(), HasSubstr("1 question in"));
  EXPECT_EQ(reviews().size(), 3U);
}

TEST_F(Studying, UsesColourOnlyWhereItIsWanted) {
  {
    const auto terminal = sit_down();
    terminal->expect("Name all 3");
    terminal->press("Space o");
    terminal->expect("No date");
    EXPECT_THAT(terminal->styled_screen(), HasSubstr("[35m"));
  }
  environment["NO_COLOR"] = "1";
  const auto terminal = sit_down();
  terminal->expect("Name all 3");
  terminal->press("Space o");
  terminal->expect("No date");
  EXPECT_THAT(terminal->styled_screen(), AllOf(Not(HasSubstr("[35m")), HasSubstr("[1m")));
}

TEST_F(Studying, ShowsAnEditedCardAtOnce) {
  edits_with("sed -i 's/launch note useful/release note worth reading/' \"$1\"\n");
  const auto terminal = sit_down();
  terminal->expect("launch note useful");
  terminal->press("e");
  terminal->expect("release note worth reading");
  terminal->press("q q");
  terminal->expect("[sane]");
  EXPECT_THAT(person.does({"card", "note"}), HasSubstr("release note worth reading"));
}

TEST_F(Studying, ExplainsABadEditAndLetsItBeMended) {
  edits_with(
      "if grep -q broken \"$1\"; then sed -i '/^broken/d; s/useful/good/' \"$1\"\n"
      "else printf '\\n## broken\\n\\ntwo\\n' >> \"$1\"; sed -i '1i broken' \"$1\"; fi\n");
  const auto terminal = sit_down();
  terminal->expect("launch note useful");
  terminal->press("e");
  terminal->expect("try again");
  EXPECT_THAT(terminal->screen(), HasSubstr("The card cannot be read"));
  terminal->press("x");
  terminal->expect("Your text is kept in");
  terminal->press("x");
  terminal->expect("launch note useful");
}

TEST_F(Studying, KeepsAnAnswerThatCannotBeWrittenUntilItCan) {
  const auto terminal = sit_down();
  terminal->expect("Name all 3");
  terminal->press("Space m 1");
  terminal->expect("✗ Audience");
  {
    const auto store = store::open_store({.folder = data()}).value();
    EXPECT_TRUE(store->in_transaction([&]() -> Status {
      terminal->press("4");
      terminal->expect("That did not work");
      return {};
    }));
  }
  EXPECT_EQ(reviews().size(), 0U);
  terminal->press("Enter");
  terminal->expect("How long is a sprint here?");
  EXPECT_THAT(reviews(), ElementsAre("note/item/audience 4 missed", "note/item/change 4",
                                     "note/item/contact 4"));
}

TEST_F(Studying, PutsACardAsideWhenAskedTwice) {
  const auto terminal = sit_down();
  terminal->expect("Name all 3");
  terminal->press("s");
  terminal->expect("Put this card aside?");
  terminal->press("y");
  terminal->expect("How long is a sprint here?");
  EXPECT_THAT(person.does({"due"}), Not(HasSubstr("launch note")));
}

TEST_F(Studying, EndsWithASummaryAndSaysHowToGoOn) {
  const auto terminal = sit_down();
  terminal->expect("Name all 3");
  terminal->press("Space 5");
  terminal->expect("How long is a sprint here?");
  terminal->press("Space 5");
  terminal->expect("Who may stop a release?");
  terminal->press("Space 5");
  terminal->expect("Done: nothing else is due now.");
  EXPECT_THAT(terminal->screen(),
              AllOf(HasSubstr("3 questions"), HasSubstr("hone study --depth terms")));
  terminal->press("q");
  terminal->expect("[sane]");
}

TEST_F(Studying, SaysSoOnATerminalThatCannotBeDrawnOn) {
  environment["TERM"] = "dumb";
  const auto terminal = sit_down();
  terminal->expect("[left 1]");
  EXPECT_THAT(terminal->screen(), HasSubstr("hone: error: the terminal “dumb”"));
}

TEST_F(Studying, SaysSoWhereThereIsNoTerminal) {
  const Ran ran = person.hone({"study"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(ran.errors,
            "hone: error: studying needs a terminal, and standard input is not one; use “hone due” "
            "and “hone review” in scripts.\n");
}

}  // namespace
}  // namespace hone::cli::studying
