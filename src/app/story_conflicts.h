#pragma once

#include <vector>

#include "app/ports/story_shelf.h"
#include "story/conflicts.h"

namespace hone::app {

/// What stories, versions and tellings say differently.
struct StoryConflicts {
  std::vector<story::Account> accounts;
  std::vector<story::Conflict> conflicts;  ///< their indices are of `accounts`
};

/// Compares the newest version of each story with its earlier ones, with how it was told, and with
/// the other stories.
Result<StoryConflicts> story_conflicts(StoryShelf& shelf);

}  // namespace hone::app
