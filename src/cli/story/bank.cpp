#include <fmt/format.h>

#include "app/story_bank.h"
#include "app/story_check.h"
#include "app/story_lists.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/editor.h"
#include "cli/source.h"
#include "cli/story/story_verbs.h"
#include "deck/format.h"
#include "json/story_bank_documents.h"
#include "story/safe_numbers.h"
#include "story/story_text.h"

namespace hone::cli {
namespace {

Outcome kept(const app::StoredStory& story) {
  return {fmt::format("{} is kept, version {}.\n", story.id, story.version)};
}

Result<app::StoredStory> asked_version(app::StoryShelf& shelf, const StoryOptions& options) {
  if (!options.version) return app::story_named(shelf, options.names.front());
  return app::story_version(shelf, options.names.front(), *options.version);
}

}  // namespace

Result<Outcome> story_new(Context& context, const StoryOptions& options) {
  const story::Kind kind = TRY(story::parse_kind(options.kind.value_or("shipped")));
  app::Store* store = TRY(context.store_with_decks());
  const std::string before =
      app::new_story_text(options.names.front(), TRY(app::story_list(*store, kind)));
  EditedFile file = TRY(EditedFile::create(before, ".md"));
  const std::string after = TRY(file.edit());
  if (after == before) return Outcome{"Nothing was written, so no story is kept.\n"};
  const auto story = app::keep_story(*store, after, context.clock().now());
  if (story) return kept(*story);
  return invalid_input(
      fmt::format("{} Your text is kept in {}.", story.error().message, file.keep().string()));
}

Result<Outcome> story_edit(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  const app::StoredStory before = TRY(app::story_named(*store, options.names.front()));
  EditedFile file = TRY(EditedFile::create(before.markdown, ".md"));
  const std::string after = TRY(file.edit());
  if (after == before.markdown) return Outcome{before.id + " is unchanged.\n"};
  const auto story =
      app::change_story(*store, {.story = before.id, .markdown = after, .version = before.version},
                        context.clock().now());
  if (story) return kept(*story);
  return invalid_input(
      fmt::format("{} Your text is kept in {}.", story.error().message, file.keep().string()));
}

Result<Outcome> story_add(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  std::string text;
  for (const std::string& name : options.names) {
    const Source source = TRY(read_source(name));
    TRY(deck::check_text(source.text));
    text += kept(TRY(app::keep_story(*store, source.text, context.clock().now()))).text;
  }
  return Outcome{text};
}

Result<Outcome> story_list(Context& context, const StoryOptions& options) {
  const auto stories = TRY(app::story_overviews(*TRY(context.store_with_decks())));
  if (options.json) return Outcome{json::stories_document(stories)};
  if (stories.empty()) {
    return Outcome{"There is no story yet; “hone story new TITLE” begins one.\n"};
  }
  Table table({{"STORY", Align::kLeft, Fit::kName},
               {"KINDS", Align::kLeft, Fit::kText},
               {"VERSION", Align::kRight},
               {"ELEMENTS", Align::kRight},
               {"WARNINGS", Align::kRight},
               {"TITLE", Align::kLeft, Fit::kText}});
  for (const auto& [story, readiness] : stories) {
    table.add({story.id, story.kinds, std::to_string(story.version),
               fmt::format("{}/{}", readiness.present, readiness.elements),
               std::to_string(readiness.findings), story.title});
  }
  return Outcome{table.print(context.style(), context.console().width)};
}

Result<Outcome> story_show(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(asked_version(*store, options));
  if (options.json) {
    return Outcome{json::story_document(story, TRY(store->dismissals_of(story.id)))};
  }
  return Outcome{story.markdown};
}

Result<Outcome> story_export(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(asked_version(*store, options));
  std::string text = story.markdown;
  if (options.safe) text = story::with_safe_numbers(text);
  return Outcome{story::with_masked_names(text, options.masked)};
}

Result<Outcome> story_remove(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(app::story_named(*store, options.names.front()));
  TRY(store->remove_story(story.id));
  return Outcome{story.id + " is removed; its versions stay in the file.\n"};
}

Result<Outcome> story_dismiss(Context& context, const StoryOptions& options) {
  if (options.names.size() != 2 || !options.reason || options.reason->empty()) {
    return invalid_input(
        "Name the story and the rule, and say why: hone story dismiss STORY RULE --reason TEXT.");
  }
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(app::story_named(*store, options.names[0]));
  TRY(app::dismiss(*store, story, options.names[1], *options.reason, context.clock().now()));
  return Outcome{fmt::format("{} is not shown for {} any more.\n", options.names[1], story.id)};
}

Result<Outcome> story_undismiss(Context& context, const StoryOptions& options) {
  if (options.names.size() != 2) {
    return invalid_input("Name the story and the rule: hone story undismiss STORY RULE.");
  }
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(app::story_named(*store, options.names[0]));
  TRY(store->remove_dismissal(story.id, options.names[1]));
  return Outcome{fmt::format("{} is shown for {} again.\n", options.names[1], story.id)};
}

}  // namespace hone::cli
