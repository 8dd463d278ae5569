#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"

namespace hone::app {

/// One version of a story as it is kept.
struct StoredStory {
  std::string id;            ///< names the story for good: lower-case letters, digits and hyphens
  std::string title;         ///< as in its text
  std::string kinds;         ///< names with blanks between them, as in its text
  std::string markdown;      ///< the whole story, in hone's story format
  std::int64_t version = 0;  ///< from 1; 0 before it was kept
  Instant changed{};

  auto operator<=>(const StoredStory&) const = default;
};

/// A finding that the teller does not want to see again on this story.
struct Dismissal {
  std::string story;  ///< its id
  std::string rule;
  std::string reason;
  Instant at{};

  auto operator<=>(const Dismissal&) const = default;
};

/// What was said of one sentence or element, and how long that took.
struct ToldPart {
  std::size_t element = 0;  ///< number in the list, from 1; 0: speaks for none
  std::string text;
  std::size_t words = 0;
  Milliseconds planned{};  ///< 0 where nothing was planned
  Milliseconds spent{};

  auto operator<=>(const ToldPart&) const = default;
};

/// A story as it was told aloud once.
struct KeptTelling {
  std::string story;         ///< its id
  std::int64_t version = 0;  ///< of the story that was told
  std::string length;        ///< full, short, headline
  Instant at{};
  std::vector<ToldPart> parts;

  auto operator<=>(const KeptTelling&) const = default;
};

/// The stories. No version is ever changed; a removed story keeps its versions and is not listed.
class StoryShelf {
 public:
  virtual ~StoryShelf() = default;

  /// The newest version of every story, by id.
  virtual Result<std::vector<StoredStory>> stories() = 0;
  /// All versions of a story, the newest first; empty when there is no such story.
  virtual Result<std::vector<StoredStory>> versions_of_story(const std::string& id) = 0;
  /// Adds the next version and returns its number; brings a removed story back.
  virtual Result<std::int64_t> put_story(const StoredStory& story) = 0;
  virtual Status remove_story(const std::string& id) = 0;

  virtual Result<std::vector<Dismissal>> dismissals_of(const std::string& story) = 0;
  /// A second one for the same rule takes the first one's place.
  virtual Status put_dismissal(const Dismissal& dismissal) = 0;
  /// The rule is shown again; nothing happens where it was never dismissed.
  virtual Status remove_dismissal(const std::string& story, const std::string& rule) = 0;

  virtual Status add_telling(const KeptTelling& telling) = 0;
  /// Every telling of the stories that are not removed, the newest first.
  virtual Result<std::vector<KeptTelling>> tellings() = 0;
};

}  // namespace hone::app
