#include <fmt/format.h>

#include "app/story_bank.h"
#include "cli/source.h"
#include "cli/story/check_text.h"
#include "cli/story/story_verbs.h"
#include "deck/format.h"
#include "json/story_documents.h"
#include "story/guess_kind.h"
#include "story/story_text.h"

namespace hone::cli {
namespace {

struct Named {
  story::Kind kind = story::Kind::kOther;
  std::string note;  ///< how it was found, where nobody said it
};

Result<Named> kind_for(const StoryOptions& options, std::string_view text) {
  if (options.kind) return Named{TRY(story::parse_kind(*options.kind)), {}};
  const auto guessed = story::guess_kind(text);
  if (!guessed) {
    return Named{story::Kind::kOther,
                 "the kind of story is not clear from the text, so no elements were looked for; "
                 "give it with --kind."};
  }
  return Named{*guessed, fmt::format("the kind was guessed: {}; --kind says otherwise.",
                                     story::name_of(*guessed))};
}

/// The kind that a story in hone's format names first.
std::optional<story::Kind> kind_in(const std::string& markdown) {
  const auto story = story::parse_story(markdown);
  if (!story) return std::nullopt;
  for (const std::string& name : story->kinds) {
    if (const auto kind = story::parse_kind(name)) return *kind;
  }
  return std::nullopt;
}

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
  const auto shelf = TRY(shelf_of(context));
  auto story = app::story_named(*shelf, name);
  if (!story) {
    return not_found(fmt::format("There is no file “{}” and no story of that name.", name));
  }
  return Subject{story->id, story->markdown, std::move(*story)};
}

Result<story::Report> report_on(Context& context, const Subject& subject, const std::string& spoken,
                                const story::Outline& list, double pace) {
  if (subject.story) {
    const auto shelf = TRY(shelf_of(context));
    return app::check_story(*shelf, *subject.story, list, pace);
  }
  return story::check({.text = spoken, .words_a_minute = pace, .other_tellings = {}}, list);
}

}  // namespace

Result<Outcome> story_check(Context& context, const StoryOptions& options) {
  const Subject subject = TRY(subject_of(context, options.names.front()));
  const bool formatted = story::is_story_text(subject.text) && story::parse_story(subject.text);
  const std::string spoken = formatted ? story::only_spoken(subject.text) : subject.text;
  Named kind = TRY(kind_for(options, spoken));
  if (formatted && !options.kind) {
    const auto named = kind_in(subject.text);
    if (named) kind = {*named, {}};
  }
  const story::Outline list = TRY(list_for(context, kind.kind));
  story::Report report = TRY(report_on(context, subject, spoken, list, options.pace));
  if (!kind.note.empty()) report.notes.push_back("Note: " + kind.note);
  const std::string format = options.json ? "json" : options.format.value_or("text");
  if (format == "json") return Outcome{json::check_document(subject.text, report)};
  if (format == "sarif") {
    return Outcome{json::check_sarif(subject.text, subject.name, context.version(), report)};
  }
  return Outcome{check_text(subject.text, subject.name, report, context.style())};
}

}  // namespace hone::cli
