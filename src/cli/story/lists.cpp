#include "app/story_lists.h"

#include <fmt/format.h>

#include "cli/display/table.h"
#include "cli/story/story_verbs.h"
#include "json/story_bank_documents.h"

namespace hone::cli {

Result<Outcome> story_bind(Context& context, const StoryOptions& options) {
  if (!options.kind) return invalid_input("Say with --kind which kind the card's list is for.");
  const story::Kind kind = TRY(story::parse_kind(*options.kind));
  app::Store* store = TRY(context.store_with_decks());
  TRY(app::bind_story_list(*store, kind, options.names.front()));
  return Outcome{"Stories of this kind are written to the list of that card now.\n"};
}

Result<Outcome> story_lists(Context& context, const StoryOptions& options) {
  const auto lists = TRY(app::story_lists(*TRY(context.store_with_decks())));
  if (options.json) return Outcome{json::story_lists_document(lists)};
  std::string text;
  for (const auto& [list, question] : lists) {
    text += fmt::format("{}: {}\n", story::name_of(list.kind),
                        list.elements.empty() ? "no card has a list for it" : one_line(question));
    for (const story::Element& element : list.elements) {
      text += fmt::format("  {}. {}\n", element.number, one_line(element.title));
    }
  }
  return Outcome{text};
}

}  // namespace hone::cli
