#pragma once

#include <array>
#include <string_view>

#include "story/kind.h"

namespace hone::story {

/// How likely a question asks for each kind of story; kOther: for none of the eight, but a habit, a
/// hypothesis, the person, or another kind of deed. A guess by words: see docs/questions.md.
struct QuestionKind {
  std::array<double, kKinds + 1> probabilities{};  ///< in the order of Kind; they add up to 1

  [[nodiscard]] double probability(Kind kind) const {
    return probabilities[static_cast<std::size_t>(kind)];
  }
  /// The likeliest, and the likeliest after it; of equal ones the earlier in the order of Kind.
  [[nodiscard]] Kind kind() const;
  [[nodiscard]] Kind runner_up() const;
};

/// Of a text without words nothing is known but that it asks for none of the eight.
QuestionKind kind_of_question(std::string_view question);

}  // namespace hone::story
