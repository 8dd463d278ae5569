#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone::deck {

/// What a listener or a company changes: “discovery × 1.5: because …”.
struct Adjustment {
  std::string competency;
  double factor = 1;  ///< 0 to 3
  std::string reason;
};

/// An interview of a loop: “listener-engineer, 45 min: about what”.
struct Stage {
  std::string listener;
  int minutes = 0;
  std::string about;
};

/// Each reads one row; nothing when it has another form or the number is out of range.
std::optional<Adjustment> read_adjustment(std::string_view row);
std::optional<Stage> read_stage(std::string_view row);

/// The names that a text lists behind a label, up to the next full stop: “Questions: a, b.”
std::vector<std::string> names_behind(std::string_view label, std::string_view text);

inline constexpr std::string_view kDiagnosticsLabel = "Diagnostics:";
inline constexpr std::string_view kQuestionsLabel = "Questions:";

/// A mistake's text without the names that it ends with.
std::string without_names(std::string_view text);

}  // namespace hone::deck
