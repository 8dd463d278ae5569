#include "story/question_kind.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "story/lexicon.h"
#include "story/question_cues.h"
#include "story/reading.h"

namespace hone::story {
namespace {

using Scores = std::array<double, kKinds + 1>;

// Nobody's question is longer; the rest of a text that is would only cost time.
constexpr std::size_t kLongestQuestion = 4000;
// Words that many kinds share say little, however often they come.
constexpr double kWeakWeight = 0.6;
constexpr std::size_t kMostHits = 2;
// What speaks for “none of the eight” before a word is read.
constexpr double kOtherBefore = 1.9;
// Scores are divided by it, so that of the guesses with probability p about the share p is right on
// questions that were not looked at; measured, see docs/questions.md.
constexpr double kTemperature = 0.65;
// No words make sure: this share of the probability is spread over all kinds alike.
constexpr double kNeverSure = 0.05;

const Lexicon& lexicon() {
  static const Lexicon kLexicon = [] {
    std::vector<std::string_view> lists;
    for (const QuestionCues& cues : question_cues()) lists.push_back(cues.phrases);
    return Lexicon(lists);
  }();
  return kLexicon;
}

Scores scores_of(std::string_view question) {
  const Reading reading = read(question.substr(0, kLongestQuestion));
  const auto hits = lexicon().find(reading.tokens);
  Scores scores{};
  scores.back() = kOtherBefore;
  for (std::size_t list = 0; list < hits.size(); ++list) {
    const QuestionCues& cues = question_cues()[list];
    const double weight = cues.weight > 1 ? cues.weight : kWeakWeight;
    scores[static_cast<std::size_t>(cues.kind)] +=
        weight * static_cast<double>(std::min(hits[list].size(), kMostHits));
  }
  return scores;
}

}  // namespace

Kind QuestionKind::kind() const {
  return static_cast<Kind>(std::ranges::max_element(probabilities) - probabilities.begin());
}

Kind QuestionKind::runner_up() const {
  QuestionKind rest = *this;
  rest.probabilities[static_cast<std::size_t>(kind())] = -1;
  return rest.kind();
}

QuestionKind kind_of_question(std::string_view question) {
  const Scores scores = scores_of(question);
  const double most = std::ranges::max(scores);
  QuestionKind guess;
  double sum = 0;
  for (std::size_t kind = 0; kind < scores.size(); ++kind) {
    guess.probabilities[kind] = std::exp((scores[kind] - most) / kTemperature);
    sum += guess.probabilities[kind];
  }
  for (double& probability : guess.probabilities) {
    probability = (1 - kNeverSure) * probability / sum + kNeverSure / (kKinds + 1);
  }
  return guess;
}

}  // namespace hone::story
