#pragma once

#include <vector>

#include "app/ports/store.h"
#include "story/outline.h"

namespace hone::app {

/// The setting that binds a card's list to a kind of story: “story-list.failure”.
std::string story_list_key(story::Kind kind);

/// The list that stories of a kind are written to: the one of the card that is bound to the kind,
/// else of the card that is studied for it. An outline without elements where there is none.
Result<story::Outline> story_list(Store& store, story::Kind kind);

/// A list with the question whose card it is taken from; empty where there is none.
struct StoryList {
  story::Outline outline;
  std::string question;
};

/// One list for each of story::all_kinds(), in their order.
Result<std::vector<StoryList>> story_lists(Store& store);

/// Binds the list of a card to a kind; fails when the card has none.
Status bind_story_list(Store& store, story::Kind kind, std::string_view card);

}  // namespace hone::app
