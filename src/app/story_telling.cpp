#include "app/story_telling.h"

#include <algorithm>

#include "app/speaking_pace.h"
#include "app/story_bank.h"
#include "app/story_lists.h"
#include "story/safe_numbers.h"
#include "story/story_text.h"

namespace hone::app {
namespace {

std::string put_away(std::string text, const TellingQuery& query) {
  if (query.safe) text = story::with_safe_numbers(text);
  return story::with_masked_names(text, query.masked);
}

}  // namespace

Result<StoryTelling> tell_story(Store& store, const TellingQuery& query) {
  StoredStory stored = TRY(story_named(store, query.story));
  const story::Kind kind = first_kind(stored).value_or(story::Kind::kOther);
  const story::Outline list = TRY(story_list(store, kind));
  const std::string text = story::spoken(TRY(story::parse_story(stored.markdown)));
  const double pace = query.pace ? *query.pace : TRY(speaking_pace(store));
  story::Telling telling = story::tell(text, list, query.length, query.lead, pace);
  for (story::TellingPart& part : telling.parts) part.text = put_away(part.text, query);
  return StoryTelling{std::move(stored), std::move(telling)};
}

Status keep_telling(Store& store, const KeptTelling& telling) {
  TRY(story::parse_length(telling.length));
  const bool spoken = std::ranges::any_of(telling.parts, [](const ToldPart& part) {
    return part.words > 0 && part.spent > Milliseconds{0};
  });
  if (!spoken) return invalid_input("Nothing was told; tell at least one part before keeping it.");
  KeptTelling kept = telling;
  kept.story = TRY(story_version(store, telling.story, telling.version)).id;
  return store.add_telling(kept);
}

Result<std::vector<KeptTelling>> tellings_of_story(StoryShelf& shelf, const std::string& id) {
  std::vector<KeptTelling> tellings = TRY(shelf.tellings());
  std::erase_if(tellings, [&](const KeptTelling& telling) { return telling.story != id; });
  return tellings;
}

}  // namespace hone::app
