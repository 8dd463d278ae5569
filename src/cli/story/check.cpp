#include <fmt/format.h>

#include <filesystem>

#include "app/story_bank.h"
#include "app/story_check.h"
#include "cli/source.h"
#include "cli/story/check_text.h"
#include "cli/story/story_verbs.h"
#include "deck/format.h"
#include "json/story_documents.h"

namespace hone::cli {
namespace {

/// What is checked: a file, or a story of the bank.
struct Subject {
  std::string name;
  std::string text;  ///< as it is written; what is not spoken is blanked out before it is read
  std::optional<app::StoredStory> story;
};

Result<Subject> subject_of(Context& context, const std::string& name) {
  std::error_code problem;
  if (name == "-" || std::filesystem::exists(name, problem)) {
    Source source = TRY(read_source(name));
    TRY(deck::check_text(source.text));
    return Subject{std::move(source.name), std::move(source.text), {}};
  }
  auto story = app::story_named(*TRY(context.store()), name);
  if (!story) {
    return not_found(fmt::format("There is no file “{}” and no story of that name.", name));
  }
  return Subject{story->id, story->markdown, std::move(*story)};
}

}  // namespace

Result<Outcome> story_check(Context& context, const StoryOptions& options) {
  const Subject subject = TRY(subject_of(context, options.names.front()));
  app::TextCheck check{.text = subject.text, .pace = pace_asked(options)};
  if (options.kind) check.kind = TRY(story::parse_kind(*options.kind));
  if (subject.story) check.story = subject.story->id;
  const story::Report report = TRY(app::check_text(*TRY(context.store_with_decks()), check));
  const std::string format = options.json ? "json" : options.format.value_or("text");
  if (format == "json") return Outcome{json::check_document(subject.text, report)};
  if (format == "sarif") {
    return Outcome{json::check_sarif(subject.text, subject.name, context.version(), report)};
  }
  return Outcome{check_text(subject.text, subject.name, report, context.style())};
}

}  // namespace hone::cli
