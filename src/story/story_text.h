#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "story/story.h"

namespace hone::story {

/// A story as Markdown:
///
///     # Stage invoices
///
///     Kinds: shipped, data
///     Role: product manager for billing
///     Stakeholder: sales; wants: renewals; fears: delay; power: veto
///     Impact: 90-day retention; baseline: 71%; target: 76%; actual: 78%; by: holdout
///
///     ## The result in numbers
///
///     Of new firms …
///
/// Text before the first `##` is the story told in one piece. A line that is none of the known
/// fields belongs to the text. Fails without a title.
Result<Story> parse_story(std::string_view markdown);

/// As parse_story reads it: parsing what was printed gives the same story.
std::string print_story(const Story& story);

/// Whether a text begins like a story in this format and not like mere prose.
bool is_story_text(std::string_view text);

/// The text with title, fields and headings made blank, so that everything spoken stays in its
/// place.
std::string only_spoken(std::string_view markdown);

}  // namespace hone::story
