#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/ports/story_shelf.h"
#include "app/story_bank.h"
#include "app/story_check.h"

namespace hone::json {

// What a page sends about stories; each fails as the readers in requests.h do.

/// A new story: its Markdown, or what it begins with.
struct NewStoryRequest {
  std::optional<std::string> markdown;
  std::optional<std::string> title;
  story::Kind kind = story::Kind::kShipped;
};
/// Fails unless there is either Markdown or a title.
Result<NewStoryRequest> read_new_story_request(std::string_view text);

/// A story's next version, written over a known one.
Result<app::StoryChange> read_story_request(std::string_view text, std::string_view story);

/// A text to be checked. `pace` must be 60 to 300.
Result<app::TextCheck> read_story_check_request(std::string_view text);

/// Why a rule is dismissed.
Result<std::string> read_dismissal_request(std::string_view text);

/// The card whose list is bound to a kind.
Result<std::string> read_story_list_request(std::string_view text);

/// How a story was told just now.
Result<app::KeptTelling> read_telling_request(std::string_view text, std::string_view story,
                                              Instant at);

}  // namespace hone::json
