#pragma once

#include <string>
#include <vector>

#include "app/story_check.h"
#include "app/story_conflicts.h"
#include "app/story_lists.h"
#include "app/story_telling.h"
#include "story/coverage.h"

namespace hone::json {

// What `hone story list`, `show`, `lists`, `matrix`, `plan`, `conflicts`, `tell` and `tellings`
// print with --json, and the versions of a story.
std::string stories_document(const std::vector<app::StoryOverview>& stories);
std::string story_document(const app::StoredStory& story,
                           const std::vector<app::Dismissal>& dismissals);
std::string story_versions_document(const std::vector<app::StoredStory>& versions);
std::string story_lists_document(const std::vector<app::StoryList>& lists);
std::string coverage_document(const story::Coverage& coverage);
std::string loop_document(const story::Coverage& coverage,
                          const std::vector<story::LoopStep>& steps);
std::string story_conflicts_document(const app::StoryConflicts& found);
std::string telling_document(const app::StoryTelling& told);
std::string tellings_document(const app::StoredStory& story,
                              const std::vector<app::KeptTelling>& tellings, double pace);

}  // namespace hone::json
