#include "story/question_kind.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/json.hpp>
#include <cmath>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include "places.h"

namespace hone::story {
namespace {

TEST(QuestionKind, IsReadOffTheWordsOfAQuestion) {
  EXPECT_EQ(kind_of_question("Which launch are you proudest of?").kind(), Kind::kShipped);
  EXPECT_EQ(kind_of_question("When did you turn down a big customer's request?").kind(),
            Kind::kPrioritization);
  EXPECT_EQ(kind_of_question("How did you convince a sceptical director?").kind(),
            Kind::kInfluence);
  EXPECT_EQ(kind_of_question("What did user interviews teach you?").kind(), Kind::kDiscovery);
  EXPECT_EQ(kind_of_question("Describe an experiment that settled a debate.").kind(), Kind::kData);
  EXPECT_EQ(kind_of_question("Tell me about deciding without enough information.").kind(),
            Kind::kAmbiguity);
  EXPECT_EQ(kind_of_question("What was your worst mistake?").kind(), Kind::kFailure);
  EXPECT_EQ(kind_of_question("When did you clash with a designer?").kind(), Kind::kDisagreement);
  EXPECT_EQ(kind_of_question("Why do you want to work here?").kind(), Kind::kOther);
}

TEST(QuestionKind, NamesAnotherRunnerUp) {
  const QuestionKind guess = kind_of_question("Tell me about a launch that failed.");
  EXPECT_EQ(guess.kind(), Kind::kFailure);
  EXPECT_EQ(guess.runner_up(), Kind::kShipped);
}

TEST(QuestionKind, IsNoneOfTheEightWithoutWords) {
  EXPECT_EQ(kind_of_question("").kind(), Kind::kOther);
  EXPECT_EQ(kind_of_question("🙂 ?!").kind(), Kind::kOther);
}

RC_GTEST_PROP(QuestionKind, IsADistributionForAnyText, (const std::string& text)) {
  const QuestionKind guess = kind_of_question(text);
  const double sum = std::accumulate(guess.probabilities.begin(), guess.probabilities.end(), 0.0);
  RC_ASSERT(std::abs(sum - 1) < 1e-9);
  RC_ASSERT(guess.kind() != guess.runner_up());
  RC_ASSERT(guess.probability(guess.kind()) >= guess.probability(guess.runner_up()));
}

struct Guess {
  double probability = 0;
  bool right = false;
};

/// Expected calibration error over ten bins of equal width.
double calibration_error(const std::vector<Guess>& guesses) {
  std::array<double, 10> surplus{};
  for (const Guess& guess : guesses) {
    const auto bin = static_cast<std::size_t>(std::min(9.0, guess.probability * 10));
    surplus[bin] += guess.probability - (guess.right ? 1 : 0);
  }
  double error = 0;
  for (const double bin : surplus) error += std::abs(bin);
  return error / static_cast<double>(guesses.size());
}

// Public questions with labels, where they stand beside the checkout. Their author's word lists
// were written with them in sight, so this guards against getting worse and foretells nothing.
TEST(QuestionKind, AgreesWithTheLabelsOfPublicQuestions) {
  std::ifstream file(tests::house().parent_path() / "shared/data/story/questions.jsonl");
  if (!file) return;
  std::vector<Guess> guesses;
  for (std::string line; std::getline(file, line);) {
    const auto question = boost::json::parse(line).as_object();
    const QuestionKind guess = kind_of_question(question.at("question").as_string().c_str());
    const Kind labelled =
        parse_kind(question.at("kind").as_string().c_str()).value_or(Kind::kOther);
    guesses.push_back({guess.probability(guess.kind()), guess.kind() == labelled});
  }
  const auto right = std::ranges::count_if(guesses, &Guess::right);
  EXPECT_GE(static_cast<double>(right) / static_cast<double>(guesses.size()), 0.85);
  EXPECT_LT(calibration_error(guesses), 0.09);
}

}  // namespace
}  // namespace hone::story
