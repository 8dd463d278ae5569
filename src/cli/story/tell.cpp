#include <fmt/format.h>

#include "app/story_bank.h"
#include "cli/story/story_verbs.h"
#include "json/story_bank_documents.h"
#include "story/safe_numbers.h"
#include "story/story_text.h"
#include "story/telling.h"

namespace hone::cli {
namespace {

std::string safe(std::string text, const StoryOptions& options) {
  if (options.safe) text = story::with_safe_numbers(text);
  return story::with_masked_names(text, options.masked);
}

std::string telling_text(const story::Telling& telling) {
  std::string text;
  for (const story::TellingPart& part : telling.parts) {
    const std::string element = part.element == 0 ? "" : fmt::format(", element {}", part.element);
    text += fmt::format("[{:.0f} s{}] {}\n", part.seconds, element, one_line(part.text));
  }
  text += fmt::format("\n{:.0f} of {:.0f} seconds.\n", telling.seconds, telling.limit_seconds);
  if (!telling.warning.empty()) text += telling.warning + "\n";
  return text;
}

}  // namespace

Result<Outcome> story_tell(Context& context, const StoryOptions& options) {
  const story::Length length = TRY(story::parse_length(options.length.value_or("full")));
  const story::Lead lead = TRY(story::parse_lead(options.lead.value_or("written")));
  const auto shelf = TRY(shelf_of(context));
  const app::StoredStory stored = TRY(app::story_named(*shelf, options.names.front()));
  const story::Kind kind = app::first_kind(stored).value_or(story::Kind::kOther);
  const story::Outline list = TRY(list_for(context, kind));
  const std::string text = story::spoken(TRY(story::parse_story(stored.markdown)));
  story::Telling telling = story::tell(text, list, length, lead, static_cast<double>(options.pace));
  // The sentences are chosen by their true numbers, so all tellings agree; then these are put away.
  for (story::TellingPart& part : telling.parts) part.text = safe(part.text, options);
  if (options.json) return Outcome{json::telling_document(stored.id, telling)};
  return Outcome{telling_text(telling)};
}

}  // namespace hone::cli
