#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "deck/card.h"

namespace hone::deck {

/// How far into a role a question of the bank goes; behavioural ones ask what somebody did.
enum class Level { kBasic, kTechnical, kAdvanced, kBehavioural };

/// The tags of the levels, in the order of the enum.
inline constexpr std::array<std::string_view, 4> kLevelNames = {"basic", "technical", "advanced",
                                                                "behavioural"};

std::optional<Level> level_named(std::string_view tag);
std::string_view name_of(Level level);

/// An interview question with what its judgement needs, as its card tells it (docs/packs.md).
struct InterviewQuestion {
  CardId id;
  std::string text;
  Level level = Level::kBasic;
  std::vector<std::string> competencies;  ///< ids, in the order of the card's tags
  std::string answer;                     ///< the model answer, Markdown
  std::string tests;                      ///< what it tests
  std::vector<std::string> rubric;        ///< what a 1, a 2, a 3 and a 4 sounds like
  std::vector<QuestionAnswer> probes;
  std::vector<std::string> red_flags;
  std::optional<TimeLimit> time_limit;

  auto operator<=>(const InterviewQuestion&) const = default;
};

/// Whether a card carries a tag.
bool is_tagged(const Card& card, std::string_view tag);

/// The rows of a section with a heading of the author's own; bullets and numbers alike.
std::vector<std::string> rows_of(const Card& card, std::string_view heading);

/// Reads a question off its card; what is missing stays empty. Each thing that a question must have
/// and this one lacks adds a sentence to `faults`, without the name of the card.
InterviewQuestion read_question(const Card& card, const std::set<std::string>& competencies,
                                std::vector<std::string>& faults);

}  // namespace hone::deck
