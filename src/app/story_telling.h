#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "story/telling.h"

namespace hone::app {

struct TellingQuery {
  std::string story{};  ///< as story_named takes it
  story::Length length = story::Length::kFull;
  story::Lead lead = story::Lead::kAsWritten;
  std::optional<double> pace{};       ///< words a minute; else the person's own
  bool safe = false;                  ///< ranges and indices in place of private numbers
  std::vector<std::string> masked{};  ///< names in whose place “[name]” stands
};

struct StoryTelling {
  StoredStory story;
  story::Telling telling;
};

/// What of a story is told, and for how long. The sentences are chosen by their true numbers, so
/// that all tellings agree; then these are put away where that is asked for.
Result<StoryTelling> tell_story(Store& store, const TellingQuery& query);

/// Keeps how a story was told. Fails when there is no such story or version, or when nothing was
/// told.
Status keep_telling(Store& store, const KeptTelling& telling);

/// The tellings of one story, the newest first.
Result<std::vector<KeptTelling>> tellings_of_story(StoryShelf& shelf, const std::string& id);

}  // namespace hone::app
