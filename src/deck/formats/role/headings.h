#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace hone::deck::role_page {

/// The parts of a role page, each under a heading of its own.
enum class PagePart {
  kResponsibilities,
  kSkills,  ///< only holds the two kinds of skills
  kTechnicalSkills,
  kSoftSkills,
  kUseCases,
  kBasicQuestions,
  kTechnicalQuestions,
  kAdvancedQuestions,
  kMistakes,
};

/// The part whose heading a line is; letter case and a final colon are ignored.
std::optional<PagePart> part_of_heading(std::string_view line);
std::string_view heading_of(PagePart part);

/// The levels of questions, as tags of their cards.
struct Level {
  PagePart part;
  std::string_view tag;
};
inline constexpr std::array kLevels = {Level{PagePart::kBasicQuestions, "basic"},
                                       Level{PagePart::kTechnicalQuestions, "technical"},
                                       Level{PagePart::kAdvancedQuestions, "advanced"}};

/// The level of a part; null when the part holds no questions.
const Level* level_of(PagePart part);

inline constexpr std::string_view kContext = "Context";
inline constexpr std::string_view kExamples = "Real examples";
/// A question whose text the page does hold is written "Q: …", above its answer.
inline constexpr std::string_view kQuestion = "Q:";

/// Equal but for the case of ASCII letters and a final colon.
bool same_heading(std::string_view line, std::string_view heading);

}  // namespace hone::deck::role_page
