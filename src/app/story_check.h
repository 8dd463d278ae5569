#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "story/check.h"

namespace hone::app {

/// A text to be checked; it need not be kept, nor be a story in hone's format.
struct TextCheck {
  std::string text{};
  std::optional<story::Kind> kind{};   ///< else the one that the text names, else a guess
  std::optional<std::string> story{};  ///< id of the story that it is a version of
  std::optional<double> pace{};        ///< words a minute; else the person's own
};

/// Reads a text against the list of its kind. Spans are bytes of the text as it was given; what is
/// not spoken is not read. Where it belongs to a story, findings of dismissed rules are left out
/// and its tellings are compared. A kind that was guessed, or a field that cannot be read, is
/// noted.
Result<story::Report> check_text(Store& store, const TextCheck& check);

/// How far a story is, in numbers.
struct StoryReadiness {
  story::Kind kind = story::Kind::kOther;
  std::size_t elements = 0;  ///< that its kind asks for
  std::size_t present = 0;   ///< found in full or in part
  std::size_t full = 0;
  std::size_t findings = 0;  ///< by the reliability of their rules
  std::size_t checks = 0;
  std::size_t questions = 0;
  std::size_t words = 0;
  double seconds = 0;
};
StoryReadiness readiness_of(const story::Report& report);

struct StoryOverview {
  StoredStory story;
  StoryReadiness readiness;
};

/// Every story with how far it is, by id.
Result<std::vector<StoryOverview>> story_overviews(Store& store);

}  // namespace hone::app
