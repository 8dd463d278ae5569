#pragma once

#include <string>
#include <vector>

#include "app/ports/story_shelf.h"
#include "story/coverage.h"
#include "story/telling.h"

namespace hone::json {

// What `hone story list`, `show`, `matrix`, `plan` and `tell` print with --json.
std::string stories_document(const std::vector<app::StoredStory>& stories);
std::string story_document(const app::StoredStory& story);
std::string coverage_document(const story::Coverage& coverage);
std::string loop_document(const story::Coverage& coverage,
                          const std::vector<story::LoopStep>& steps);
std::string telling_document(const std::string& id, const story::Telling& telling);

}  // namespace hone::json
