#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hone::cli {

/// Everything that can follow `hone story`; each verb reads what is its own.
struct StoryOptions {
  std::string verb;
  std::vector<std::string> names;  ///< files, stories, what the verb takes
  std::optional<std::string> kind;
  std::optional<std::string> format;
  std::optional<std::string> reason;
  std::optional<std::string> length;  ///< full, short, headline
  std::optional<std::string> lead;    ///< written, result, decision
  std::optional<int> version;         ///< of a story; the newest without it
  std::vector<std::string> masked;    ///< names that are not to be printed
  bool safe = false;                  ///< no private number is printed
  std::optional<int> pace;            ///< words a minute; the person's own without it
  bool json = false;
};

/// The pace that --pace gives.
inline std::optional<double> pace_asked(const StoryOptions& options) {
  if (!options.pace) return std::nullopt;
  return static_cast<double>(*options.pace);
}

}  // namespace hone::cli
