#pragma once

#include <optional>
#include <string>
#include <vector>

#include "story/check.h"

namespace hone::story {

/// How well one story answers one kind.
struct Cell {
  bool meant = false;       ///< the story names the kind
  std::size_t present = 0;  ///< elements found, partly or fully
  std::size_t full = 0;
  std::size_t elements = 0;  ///< that the kind asks for
  /// (full + partial / 2) / elements; 0 without elements.
  [[nodiscard]] double share() const;
};

struct StoryRow {
  std::string id;
  std::string title;
  std::vector<Cell> cells;  ///< in the order of all_kinds()
};

struct KindNeed {
  Kind kind = Kind::kShipped;
  double weight = 0;                  ///< how often it is asked, 0 to 1
  std::size_t stories = 0;            ///< that are meant for it
  std::optional<std::size_t> best{};  ///< row of the one that answers it best
  bool shared_primary = false;        ///< that story is already the best one of another kind
};

/// Which kinds the stories cover.
struct Coverage {
  std::vector<StoryRow> rows;
  std::vector<KindNeed> kinds;
  std::vector<std::string> advice;  ///< a sentence each, the most useful first
};

/// Primary stories: as many as there are kinds, less one that may serve two; and spares for the
/// three kinds that are asked most.
inline constexpr std::size_t kPrimaryStories = 7;
inline constexpr std::size_t kSpareStories = 3;

Coverage coverage_of(std::vector<StoryRow> rows);

/// One interview of a loop, and what is told in it.
struct LoopStep {
  std::string interviewer;
  std::vector<Kind> asks;  ///< what this interviewer is likely to ask for, likeliest first
  std::vector<std::pair<Kind, std::size_t>> told;  ///< kind and row of the story
  std::vector<Kind> open;                          ///< asked for, and no story is left
};

/// Gives each interviewer stories so that none is told twice, with the greatest sum of how well
/// they answer, weighted by how often the kind is asked (assignment). Roles that are not known are
/// asked everything.
std::vector<LoopStep> plan_loop(const Coverage& coverage, const std::vector<std::string>& roles,
                                std::size_t stories_each = 2);

}  // namespace hone::story
