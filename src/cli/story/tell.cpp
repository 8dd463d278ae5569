#include <fmt/format.h>

#include "app/speaking_pace.h"
#include "app/story_bank.h"
#include "app/story_telling.h"
#include "base/calendar.h"
#include "cli/display/table.h"
#include "cli/story/story_verbs.h"
#include "json/story_bank_documents.h"

namespace hone::cli {
namespace {

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
  app::TellingQuery query{.story = options.names.front(),
                          .pace = pace_asked(options),
                          .safe = options.safe,
                          .masked = options.masked};
  query.length = TRY(story::parse_length(options.length.value_or("full")));
  query.lead = TRY(story::parse_lead(options.lead.value_or("written")));
  const auto told = TRY(app::tell_story(*TRY(context.store_with_decks()), query));
  if (options.json) return Outcome{json::telling_document(told)};
  return Outcome{telling_text(told.telling)};
}

Result<Outcome> story_tellings(Context& context, const StoryOptions& options) {
  app::Store* store = TRY(context.store());
  const app::StoredStory story = TRY(app::story_named(*store, options.names.front()));
  const auto tellings = TRY(app::tellings_of_story(*store, story.id));
  const double pace = TRY(app::speaking_pace(*store));
  if (options.json) return Outcome{json::tellings_document(story, tellings, pace)};
  if (tellings.empty()) {
    return Outcome{fmt::format(
        "{} was not told yet; the teleprompter in the browser keeps how long a telling took.\n",
        story.id)};
  }
  Table table({{"TOLD"},
               {"LENGTH"},
               {"VERSION", Align::kRight},
               {"WORDS", Align::kRight},
               {"SECONDS", Align::kRight}});
  for (const app::KeptTelling& telling : tellings) {
    std::size_t words = 0;
    Milliseconds spent{};
    for (const app::ToldPart& part : telling.parts) {
      words += part.words;
      spent += part.spent;
    }
    table.add({utc_text(telling.at), telling.length, std::to_string(telling.version),
               std::to_string(words), std::to_string(spent.count() / 1000)});
  }
  return Outcome{table.print(context.style(), context.console().width) +
                 fmt::format("Pace over all tellings: {:.0f} words a minute.\n", pace)};
}

}  // namespace hone::cli
