#include "app/story_lists.h"
#include "cli/story/story_verbs.h"
#include "store/story_shelf.h"

namespace hone::cli {

Result<std::unique_ptr<app::StoryShelf>> shelf_of(Context& context) {
  return store::open_story_shelf({.folder = TRY(context.folder())});
}

Result<story::Outline> list_for(Context& context, story::Kind kind) {
  app::Store* store = TRY(context.store_with_decks());
  return app::story_list(*store, kind);
}

Result<std::vector<story::Outline>> all_lists(Context& context) {
  std::vector<story::Outline> lists;
  for (const story::Kind kind : story::all_kinds()) lists.push_back(TRY(list_for(context, kind)));
  return lists;
}

Result<Outcome> story_bind(Context& context, const StoryOptions& options) {
  if (!options.kind) return invalid_input("Say with --kind which kind the card's list is for.");
  const story::Kind kind = TRY(story::parse_kind(*options.kind));
  app::Store* store = TRY(context.store_with_decks());
  TRY(app::bind_story_list(*store, kind, options.names.front()));
  return Outcome{"Stories of this kind are written to the list of that card now.\n"};
}

}  // namespace hone::cli
