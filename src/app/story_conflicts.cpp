#include "app/story_conflicts.h"

#include <fmt/format.h>

#include "app/speaking_pace.h"
#include "base/calendar.h"
#include "story/story_text.h"

namespace hone::app {
namespace {

/// Earlier versions further back than these were left behind long ago.
constexpr std::size_t kMostVersions = 10;

Result<story::Account> account_of(const StoredStory& stored, bool current) {
  const story::Story parsed = TRY(story::parse_story(stored.markdown));
  return story::Account{.story = stored.id,
                        .name = fmt::format("version {}", stored.version),
                        .text = story::spoken(parsed),
                        .role = parsed.role,
                        .dates = parsed.dates,
                        .current = current};
}

}  // namespace

Result<StoryConflicts> story_conflicts(StoryShelf& shelf) {
  StoryConflicts all;
  for (const StoredStory& newest : TRY(shelf.stories())) {
    std::size_t count = 0;
    for (const StoredStory& version : TRY(shelf.versions_of_story(newest.id))) {
      if (++count > kMostVersions) break;
      all.accounts.push_back(TRY(account_of(version, version.version == newest.version)));
    }
  }
  for (const KeptTelling& telling : TRY(shelf.tellings())) {
    all.accounts.push_back(
        {.story = telling.story,
         .name = fmt::format("telling of {}", utc_text(telling.at).substr(0, 10)),
         .text = told_text(telling),
         .current = false});
  }
  all.conflicts = story::conflicts_between(all.accounts);
  return all;
}

}  // namespace hone::app
