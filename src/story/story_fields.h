#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "story/story.h"

namespace hone::story {

/// Takes a line “Role: …” into the story; false when it is no known field. Fails when the field is
/// known and its value is not.
Result<bool> take_field(std::string_view line, Story& story);

/// The fields of a story, a line each.
std::string print_fields(const Story& story);

}  // namespace hone::story
