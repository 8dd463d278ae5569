#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/ports/story_shelf.h"
#include "story/check.h"
#include "story/coverage.h"
#include "story/story.h"

namespace hone::app {

/// Keeps a new story and gives it an id made of its title; fails when the text is no story.
Result<StoredStory> keep_story(StoryShelf& shelf, std::string_view markdown, Instant now);

/// Keeps the next version of a story; the same text again makes none.
Result<StoredStory> change_story(StoryShelf& shelf, const std::string& id,
                                 std::string_view markdown, Instant now);

/// The story of that id or title, in any case, or the only one whose id begins so; fails with what
/// there is.
Result<StoredStory> story_named(StoryShelf& shelf, std::string_view name);

/// That version of a story.
Result<StoredStory> story_version(StoryShelf& shelf, std::string_view name, std::int64_t version);

/// The kind that a story names first; nothing when it names none of the eight.
std::optional<story::Kind> first_kind(const StoredStory& story);

/// A story to begin with: title, kind, a heading for each element of the list.
std::string new_story_text(const std::string& title, const story::Outline& outline);

/// Checks a story against its list; findings of dismissed rules are left out.
Result<story::Report> check_story(StoryShelf& shelf, const StoredStory& stored,
                                  const story::Outline& outline, double words_a_minute);

/// A rule of a story is not to be shown again, for a reason.
Status dismiss(StoryShelf& shelf, const StoredStory& story, std::string_view rule,
               const std::string& reason, Instant now);

/// How well the stories cover the kinds; `outlines` has one for each of all_kinds(), in order.
Result<story::Coverage> coverage(StoryShelf& shelf, std::span<const story::Outline> outlines);

}  // namespace hone::app
