#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

void expect_schema(const std::string& document, const std::string& schema) {
  json::SchemaCheck check(tests::house() / "docs" / "schemas");
  EXPECT_THAT(check.problems(document, schema), IsEmpty());
}

/// Cards that are forgotten every fourth time, reviewed every third day.
std::string a_log(int cards, int reviews) {
  std::string text = "card_id,review_time,review_rating\n";
  for (int review = 0; review < reviews; ++review) {
    for (int card = 0; card < cards; ++card) {
      text += fmt::format("{},{},{}\n", card, (review * 3 + card % 3) * 86'400'000LL + 40'000'000,
                          (card + review) % 4 == 0 ? 1 : 3);
    }
  }
  return text;
}

TEST(MemoryTrain, LearnsFromAFileAndChangesNothing) {
  const Person person;
  const std::string file = person.writes("log.csv", a_log(60, 8)).string();
  const std::string document = person.does({"memory", "train", "--revlog", file, "--json"});
  expect_schema(document, "memory-train");
  EXPECT_THAT(document, HasSubstr("\"verdict\": \"better\""));
  EXPECT_THAT(document, HasSubstr("\"kept\": false"));
  EXPECT_THAT(person.does({"settings", "weights"}), "default\n");
  const std::string text = person.does({"memory", "train", "--revlog", file});
  EXPECT_THAT(text, HasSubstr("trained, held out"));
  EXPECT_THAT(text, HasSubstr("with FSRS-6"));
}

TEST(MemoryTrain, TakesConfidencesAndSaysWhatTheyWereTakenToMean) {
  const Person person;
  std::string log = a_log(60, 8);
  log.replace(0, log.find('\n'), "card_id,review_time,confidence");
  const std::string file = person.writes("log.csv", log).string();
  EXPECT_THAT(person.does({"memory", "train", "--revlog", file}),
              HasSubstr("Its ratings are confidences 1 to 5, taken as again,"));
  expect_schema(person.does({"memory", "train", "--revlog", file, "--json"}), "memory-train");
  expect_schema(person.does({"memory", "confidence", "--revlog", file, "--json"}),
                "memory-confidence");
}

TEST(MemoryConfidence, OfSomeoneNewIsTheUsualOne) {
  const Person person;
  EXPECT_THAT(person.does({"memory", "confidence"}), HasSubstr("No other meaning"));
  expect_schema(person.does({"memory", "confidence", "--json"}), "memory-confidence");
}

TEST(MemoryTrain, SaysThatSomeoneNewHasTooFewReviews) {
  const Person person;
  EXPECT_THAT(person.does({"memory", "train"}), HasSubstr("too few reviews to learn from"));
  expect_schema(person.does({"memory", "train", "--json"}), "memory-train");
}

TEST(MemoryEvaluate, TakesTheWeightsThatATrainingPrinted) {
  const Person person;
  const std::string log = person.writes("log.csv", a_log(60, 8)).string();
  const std::string weights =
      person.writes("w.json", person.does({"memory", "train", "--revlog", log, "--json"})).string();
  for (const std::string protocol : {"in-sample", "time-series-5"}) {
    const std::string document = person.does({"memory", "evaluate", "--revlog", log, "--parameters",
                                              weights, "--protocol", protocol, "--json"});
    expect_schema(document, "memory-evaluate");
    EXPECT_THAT(document, HasSubstr("\"weights\": \"given\""));
  }
  EXPECT_THAT(person.does({"memory", "evaluate", "--revlog", log}), HasSubstr("FSRS-7 trained"));
  expect_schema(person.does({"memory", "evaluate", "--revlog", log, "--json"}), "memory-evaluate");
}

TEST(MemoryReplay, StepsThroughFsrs7WithItsWeights) {
  const Person person;
  const std::string log = person.writes("log.csv", a_log(3, 4)).string();
  std::string weights;
  for (int i = 0; i < 35; ++i) weights += "1 ";
  const std::string file = person.writes("w.txt", weights).string();
  const std::string document =
      person.does({"memory", "replay", "--revlog", log, "--parameters", file, "--json"});
  expect_schema(document, "memory-replay");
  EXPECT_THAT(document, HasSubstr("\"model\": \"FSRS-7\""));
}

TEST(MemoryReplay, GivesTheStateAfterEachReview) {
  const Person person;
  const std::string log = person.writes("log.csv", a_log(3, 4)).string();
  expect_schema(person.does({"memory", "replay", "--revlog", log, "--json"}), "memory-replay");
  const std::string text = person.does({"memory", "replay", "--revlog", log});
  EXPECT_EQ(std::ranges::count(text, '\n'), 13);
}

struct Mistaken {
  std::vector<std::string> words;
  std::string answer;
};

TEST(Memory, RefusesWhatItCannotUseWithASentence) {
  const Person person;
  const std::string bad =
      person.writes("bad.csv", "card_id,review_time,review_rating\n1,1000,9\n").string();
  const std::string good = person.writes("good.csv", a_log(2, 2)).string();
  const std::string once =
      person.writes("once.csv", "card_id,review_time,review_rating\n1,1000,3\n").string();
  const std::string weights = person.writes("w.txt", "0.2 0.3").string();
  const std::vector<Mistaken> mistakes{
      {{"memory", "train", "--revlog", bad}, "line 2: the rating “9” cannot be used"},
      {{"memory", "evaluate", "--revlog", "/nowhere.csv"}, "/nowhere.csv"},
      {{"memory", "evaluate", "--revlog", once}, "only 0 of the reviews"},
      {{"memory", "evaluate", "--revlog", good, "--parameters", weights}, "2 FSRS weights"},
      {{"memory", "train", "--revlog", good, "--parameters", weights},
       "finds what it needs itself"},
      {{"memory", "replay", "--revlog", good, "--protocol", "in-sample"}, "evaluate alone"},
      {{"memory", "replay"}, "--revlog FILE"}};
  for (const Mistaken& mistake : mistakes) {
    const Ran ran = person.hone(mistake.words);
    EXPECT_EQ(ran.code, 1) << mistake.answer;
    EXPECT_THAT(ran.errors, testing::StartsWith("hone: error: "));
    EXPECT_THAT(ran.errors, HasSubstr(mistake.answer));
  }
}

}  // namespace
}  // namespace hone::cli
