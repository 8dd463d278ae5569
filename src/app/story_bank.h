#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "story/coverage.h"
#include "story/kind.h"
#include "story/outline.h"

namespace hone::app {

/// Keeps a new story and gives it an id made of its title; fails when the text is no story.
Result<StoredStory> keep_story(Store& store, std::string_view markdown, Instant now);

struct StoryChange {
  std::string story;  ///< as story_named takes it
  std::string markdown;
  std::optional<std::int64_t> version{};  ///< that was looked at when the text was written
};

/// Keeps the next version of a story; the same text again makes none. Fails with kConflict when the
/// newest version is another one than was looked at.
Result<StoredStory> change_story(Store& store, const StoryChange& change, Instant now);

/// The story of that id or title, in any case, or the only one whose id begins so; fails with what
/// there is.
Result<StoredStory> story_named(StoryShelf& shelf, std::string_view name);

/// That version of a story.
Result<StoredStory> story_version(StoryShelf& shelf, std::string_view name, std::int64_t version);

/// The kind that a story names first; nothing when it names none of the eight.
std::optional<story::Kind> first_kind(const StoredStory& story);

/// A story to begin with: title, kind, a heading for each element of the list.
std::string new_story_text(const std::string& title, const story::Outline& outline);

/// Keeps a story that has only that title, kind and those headings yet.
Result<StoredStory> begin_story(Store& store, const std::string& title, story::Kind kind,
                                Instant now);

/// A rule of a story is not to be shown again, for a reason; fails when there is no such rule or no
/// reason.
Status dismiss(StoryShelf& shelf, const StoredStory& story, std::string_view rule,
               const std::string& reason, Instant now);

/// How well the stories cover the kinds.
Result<story::Coverage> coverage(Store& store);

}  // namespace hone::app
