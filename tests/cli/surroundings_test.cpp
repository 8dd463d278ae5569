#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "cli/person.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;

TEST(DataFolder, IsTheOneThatIsNamedFirst) {
  Person person;
  const auto& home = person.folder();
  person.does({"decks", "--data", home / "after"});
  person.does({"--data", home / "before", "decks"});
  person.does({"decks"});
  EXPECT_TRUE(exists(home / "after" / "hone.db"));
  EXPECT_TRUE(exists(home / "before" / "hone.db"));
  EXPECT_TRUE(exists(home / "data" / "hone.db"));
  person.set("HONE_DATA", "");
  person.set("XDG_DATA_HOME", home / "xdg");
  person.does({"decks"});
  EXPECT_TRUE(exists(home / "xdg" / "hone" / "hone.db"));
  person.set("XDG_DATA_HOME", "relative");
  person.does({"decks"});
  EXPECT_TRUE(exists(home / ".local" / "share" / "hone" / "hone.db"));
}

TEST(DataFolder, IsForItsOwnerAlone) {
  const Person person;
  person.does({"decks"});
  struct stat status{};
  ASSERT_EQ(stat((person.folder() / "data").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST(DataFolder, ThatCannotBeMadeIsNamed) {
  Person person;
  person.set("HONE_DATA", person.writes("file", "x") / "below");
  const Ran ran = person.hone({"decks"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, testing::StartsWith("hone: error: "));
  EXPECT_THAT(ran.errors, HasSubstr("below"));
}

TEST(DataFolder, ThatIsNotWritableIsNamed) {
  if (geteuid() == 0) return;  // root may write everywhere
  Person person;
  std::filesystem::create_directory(person.folder() / "locked");
  permissions(person.folder() / "locked", std::filesystem::perms::owner_read);
  person.set("HONE_DATA", person.folder() / "locked");
  const Ran ran = person.hone({"decks"});
  permissions(person.folder() / "locked", std::filesystem::perms::owner_all);
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("locked"));
}

TEST(DataFolder, WithAForeignFileIsLeftAlone) {
  Person person;
  std::filesystem::create_directory(person.folder() / "data");
  const auto file = person.writes("data/hone.db", "this is somebody's diary, and no database");
  const Ran ran = person.hone({"due"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("hone.db"));
  EXPECT_EQ(text_of(file), "this is somebody's diary, and no database");
}

TEST(TwoPrograms, WriteTheirReviewsOneAfterTheOther) {
  const Person person;
  person.does({"import", source("launch.txt")});
  constexpr int kReviews = 10;
  const auto review_all = [&person](const std::string& card) {
    for (int number = 0; number < kReviews; ++number) {
      person.does(
          {"review", card, "--confidence", "4", "--at", "+" + std::to_string(number) + "d"});
    }
  };
  std::thread other(review_all, "launch-review-check");
  review_all("canary-release");
  other.join();
  EXPECT_THAT(person.does({"doctor", "--rebuild"}), HasSubstr("40 unit reviews"));
}

TEST(StandardOutput, ThatIsFullIsAnError) {
  const Person person;
  person.does({"decks"});
  const std::string command = "HONE_DATA=" + (person.folder() / "data").string() + " " +
                              tests::program().string() + " --help > /dev/full 2> " +
                              (person.folder() / "err").string();
  const int status = std::system(command.c_str());
  EXPECT_EQ(WEXITSTATUS(status), 1);
  EXPECT_THAT(text_of(person.folder() / "err"), HasSubstr("standard output cannot be written"));
}

TEST(StandardOutput, MayBeClosedByItsReader) {
  const Person person;
  person.does({"import", source("launch.txt")});
  const std::string errors = person.folder() / "err";
  const std::string command =
      "bash -o pipefail -c 'HONE_DATA=" + (person.folder() / "data").string() + " " +
      tests::program().string() + " manual 2> " + errors + " | true'";
  for (int times = 0; times < 5; ++times) EXPECT_EQ(std::system(command.c_str()), 0);
  EXPECT_EQ(text_of(errors), "");
}

class Editor : public testing::Test {
 protected:
  void SetUp() override { person.does({"import", source("launch.txt")}); }

  void edits_with(const std::string& script) {
    const auto file = person.writes("editor", "#!/bin/sh\n" + script + "\n");
    permissions(file, std::filesystem::perms::owner_all);
    person.set("VISUAL", file);
  }

  Person person;
};

TEST_F(Editor, ChangesACardThatKeepsItsMemory) {
  person.does({"review", "canary-release", "--confidence", "5"});
  edits_with("sed -i 's/a few customers/ten customers/' \"$1\"");
  EXPECT_EQ(person.does({"edit", "canary-release"}),
            "canary-release is changed; its memory is kept.\n");
  EXPECT_THAT(person.does({"card", "canary-release"}), HasSubstr("ten customers"));
  EXPECT_THAT(person.does({"due", "--at", "+30d"}), HasSubstr("1 question due"));
}

TEST_F(Editor, LeavesACardThatWasNotChanged) {
  edits_with("true");
  EXPECT_EQ(person.does({"edit", "canary-release"}), "canary-release is unchanged.\n");
}

TEST_F(Editor, ThatFailsIsNamed) {
  edits_with("exit 3");
  const Ran ran = person.hone({"edit", "canary-release"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("ended with code 3"));
}

TEST_F(Editor, LosesNothingThatCannotBeTakenIn) {
  person.set("TMPDIR", person.folder());
  edits_with("printf 'three\\000bytes' > \"$1\"");
  const std::string before = person.does({"card", "canary-release", "--json"});
  const Ran ran = person.hone({"edit", "canary-release"});
  EXPECT_EQ(ran.code, 1);
  const auto at = ran.errors.find("kept in ");
  ASSERT_NE(at, std::string::npos) << ran.errors;
  const std::string file = ran.errors.substr(at + 8, ran.errors.rfind('.') - at - 8);
  EXPECT_EQ(text_of(file), std::string("three\0bytes", 11));
  EXPECT_EQ(person.does({"card", "canary-release", "--json"}), before);
}

}  // namespace
}  // namespace hone::cli
