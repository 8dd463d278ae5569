#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// Someone with the built-in pack who asks for devices.
class DeviceSearches : public testing::Test {
 protected:
  void expect_refusal(const std::vector<std::string>& words, const std::string& reason) const {
    const Ran ran = person.hone(words);
    EXPECT_EQ(ran.code, 1) << reason;
    EXPECT_THAT(ran.errors, HasSubstr("hone: error: "));
    EXPECT_THAT(ran.errors, HasSubstr(reason));
  }

  void expect_schema(std::vector<std::string> words, const std::string& schema) const {
    words.emplace_back("--json");
    json::SchemaCheck check(tests::house() / "docs" / "schemas");
    EXPECT_THAT(check.problems(person.does(words), schema), IsEmpty());
  }

  Person person;
};

TEST_F(DeviceSearches, AreFoundForACard) {
  EXPECT_THAT(person.does({"devices", "story-kinds", "--top", "3"}), HasSubstr("→ 1 "));
  expect_schema({"devices", "story-kinds", "--top", "3", "--family", "cues"}, "devices");
}

TEST_F(DeviceSearches, AreKeptOnTheCardOnceWhereOneIsChosen) {
  const std::string first = person.does({"devices", "story-kinds", "--top", "1"});
  const std::string name = first.substr(0, first.find(' '));
  EXPECT_THAT(person.does({"devices", "story-kinds", "--choose", name}), HasSubstr("Kept on card"));
  EXPECT_THAT(person.does({"card", "story-kinds"}), HasSubstr(name));
  expect_refusal({"devices", "story-kinds", "--choose", name}, "already");
}

TEST_F(DeviceSearches, AreCheckedForAWordOfOnesOwn) {
  expect_schema({"devices", "story-kinds", "--like", "champion"}, "devices");
  expect_refusal({"devices", "story-kinds", "--like", "it"}, "letters from A to Z");
}

TEST_F(DeviceSearches, ThatCollideAreNamed) {
  expect_schema({"devices", "--collisions"}, "collisions");
}

TEST_F(DeviceSearches, SayWhatIsWrong) {
  expect_refusal({"devices"}, "Say which card");
  expect_refusal({"devices", "story-kinds", "--pin", "owner"}, "pins nothing");
  expect_refusal({"devices", "story-kinds", "--letters", "2"}, "letters, not 2");
}

}  // namespace
}  // namespace hone::cli
