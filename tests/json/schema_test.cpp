#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

#include "json/any_deck.h"
#include "json/deck_format.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::json {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::filesystem::path kSchemas = tests::house() / "docs" / "schemas";

RC_GTEST_PROP(DeckSchema, HoldsForEveryDeckThatIsPrinted, ()) {
  RC_ASSERT(SchemaCheck(kSchemas).problems(json_format().print(*any_deck()), "deck") ==
            std::vector<std::string>{});
}

TEST(DeckSchema, HoldsForWhatAPersonWritesByHand) {
  EXPECT_THAT(
      SchemaCheck(kSchemas).problems(
          R"({"cards": [{"question": "What is ARR?", "answer": "Yearly revenue"}]})", "deck"),
      IsEmpty());
}

TEST(DeckSchema, FindsWhatIsWrong) {
  SchemaCheck check(kSchemas);
  EXPECT_THAT(check.problems(R"({"name": "x"})", "deck"), ElementsAre(HasSubstr("no cards")));
  EXPECT_THAT(check.problems(R"({"cards": [{"question": 7}]})", "deck"),
              ElementsAre(HasSubstr(".cards[0].question: is no string")));
  EXPECT_THAT(check.problems(R"({"cards": [{"colour": "red"}]})", "deck"),
              ElementsAre(HasSubstr("colour")));
  EXPECT_THAT(check.problems(R"({"cards": [{"frequency": "daily"}]})", "deck"),
              ElementsAre(HasSubstr("enum")));
  EXPECT_THAT(check.problems(R"({"cards": [{"sections": [{"type": "song"}]}]})", "deck"),
              testing::Not(IsEmpty()));
}

TEST(DeckSchema, RefusesWhatTheReaderRefuses) {
  for (const std::string_view text :
       {R"({"cards": [{"list": {"items": 3}}]})", R"({"cards": [{"tags": [1]}]})",
        R"({"cards": [{"time_limit": {"shortest_seconds": 0, "longest_seconds": 9}}]})"}) {
    EXPECT_FALSE(json_format().parse(text, {}).has_value()) << text;
    EXPECT_THAT(SchemaCheck(kSchemas).problems(text, "deck"), testing::Not(IsEmpty())) << text;
  }
}

}  // namespace
}  // namespace hone::json
