#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;

using Words = std::vector<std::string>;

const Words kSmall{"simulate", "--learners", "4", "--units", "30", "--days", "7", "--minutes", "5"};

Words with(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

TEST(Simulate, PrintsTheSameForTheSameSeedOnAnyNumberOfThreads) {
  const Person person;
  const std::string once = person.does(with(kSmall, {"--threads", "1", "--json"}));
  EXPECT_EQ(person.does(with(kSmall, {"--threads", "3", "--json"})), once);
  EXPECT_NE(person.does(with(kSmall, {"--seed", "2", "--json"})), once);
  json::SchemaCheck check(tests::house() / "docs" / "schemas");
  EXPECT_THAT(check.problems(once, "simulation"), testing::IsEmpty());
}

TEST(Simulate, ComparesAllRulesOrShowsOne) {
  const Person person;
  const std::string all = person.does(kSmall);
  EXPECT_THAT(all, HasSubstr("4 learners, 30 new units, 7 days of 5 minutes, seed 1"));
  for (const char* rule : {"plan", "fsrs-sweep", "myopic", "sm2", "random"}) {
    EXPECT_THAT(all, HasSubstr(rule));
  }
  EXPECT_THAT(person.does(with(kSmall, {"--rule", "plan"})), testing::Not(HasSubstr("random")));
}

TEST(Simulate, RefusesWhatCannotBe) {
  const Person person;
  for (const Words& words : {Words{"--days", "0"},
                             {"--minutes", "0"},
                             {"--missed", "1"},
                             {"--units", "1000000"},
                             {"--learners", "-3"},
                             {"--list-length", "65"}}) {
    const Ran ran = person.hone(with({"simulate"}, words));
    EXPECT_EQ(ran.code, 1) << words.front();
    EXPECT_THAT(ran.errors, testing::StartsWith("hone: error: The "));
  }
}

}  // namespace
}  // namespace hone::cli
