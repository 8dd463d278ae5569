#include "app/story_lists.h"

#include "app/library.h"

namespace hone::app {
namespace {

/// What the built-in pack calls the card of a kind.
deck::CardId usual_card(story::Kind kind) {
  if (kind == story::Kind::kPrioritization) return deck::CardId("prioritisation");
  return deck::CardId(std::string(story::name_of(kind)));
}

Result<std::optional<deck::Card>> stored_card(Store& store, story::Kind kind) {
  const auto settings = TRY(store.settings(std::nullopt));
  const auto bound = settings.find(story_list_key(kind));
  const deck::CardId id = bound == settings.end() ? usual_card(kind) : deck::CardId(bound->second);
  const auto card = TRY(store.find_card(id));
  if (!card || !card->card.list) return std::optional<deck::Card>{};
  return card->card;
}

}  // namespace

std::string story_list_key(story::Kind kind) {
  return "story-list." + std::string(story::name_of(kind));
}

Result<story::Outline> story_list(Store& store, story::Kind kind) {
  if (const auto card = TRY(stored_card(store, kind))) return story::outline_of(kind, *card);
  story::Outline none;
  none.kind = kind;
  return none;
}

Result<std::vector<StoryList>> story_lists(Store& store) {
  std::vector<StoryList> lists;
  for (const story::Kind kind : story::all_kinds()) {
    StoryList list{.outline = TRY(story_list(store, kind)), .question = {}};
    if (const auto card = TRY(stored_card(store, kind))) list.question = card->question;
    lists.push_back(std::move(list));
  }
  return lists;
}

Status bind_story_list(Store& store, story::Kind kind, std::string_view card) {
  const StoredCard found = TRY(card_named(store, card));
  TRY(story::outline_of(kind, found.card));
  return store.put_setting(std::nullopt, story_list_key(kind), found.card.id.value);
}

}  // namespace hone::app
