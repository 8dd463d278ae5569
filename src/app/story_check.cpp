#include "app/story_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/speaking_pace.h"
#include "app/story_lists.h"
#include "story/guess_kind.h"
#include "story/story_text.h"

namespace hone::app {
namespace {

/// A text as it is read: what is not spoken is blank, so that every span stays where it is.
struct SpokenText {
  std::string text;
  std::optional<story::Kind> named{};  ///< the kind that its fields name first
  std::string note{};                  ///< why its fields were not read
};

SpokenText spoken_text(const std::string& written) {
  if (!story::is_story_text(written)) return {written};
  const auto parsed = story::parse_story(written);
  if (!parsed) return {.text = story::only_spoken(written), .note = parsed.error().message};
  SpokenText spoken{.text = story::only_spoken(written)};
  for (const std::string& name : parsed->kinds) {
    const auto kind = story::parse_kind(name);
    if (kind && !spoken.named) spoken.named = *kind;
  }
  return spoken;
}

struct ChosenKind {
  story::Kind kind = story::Kind::kOther;
  std::string note{};  ///< how it was found, where nobody said it
};

ChosenKind kind_for(const TextCheck& check, const SpokenText& spoken) {
  if (check.kind) return {*check.kind};
  if (spoken.named) return {*spoken.named};
  if (const auto guessed = story::guess_kind(spoken.text)) {
    return {*guessed, fmt::format("the kind was guessed from the words: {}; name another one where "
                                  "that is wrong.",
                                  story::name_of(*guessed))};
  }
  return {story::Kind::kOther,
          "the kind of story is not clear from the text, so no elements were looked for; name it."};
}

Result<std::vector<std::string>> tellings_of(StoryShelf& shelf, const std::string& story) {
  std::vector<std::string> texts;
  for (const KeptTelling& telling : TRY(shelf.tellings())) {
    if (telling.story == story) texts.push_back(told_text(telling));
  }
  return texts;
}

Status leave_out_dismissed(StoryShelf& shelf, const std::string& story, story::Report& report) {
  const auto dismissed = TRY(shelf.dismissals_of(story));
  std::erase_if(report.findings, [&](const story::Finding& finding) {
    return std::ranges::find(dismissed, finding.rule->name, &Dismissal::rule) != dismissed.end();
  });
  return {};
}

}  // namespace

Result<story::Report> check_text(Store& store, const TextCheck& check) {
  const SpokenText spoken = spoken_text(check.text);
  const ChosenKind kind = kind_for(check, spoken);
  const story::Outline list = TRY(story_list(store, kind.kind));
  const double pace = check.pace ? *check.pace : TRY(speaking_pace(store));
  story::CheckRequest request{.text = spoken.text, .words_a_minute = pace, .other_tellings = {}};
  if (check.story) request.other_tellings = TRY(tellings_of(store, *check.story));
  story::Report report = story::check(request, list);
  if (check.story) TRY(leave_out_dismissed(store, *check.story, report));
  if (!kind.note.empty()) report.notes.push_back("Note: " + kind.note);
  if (!spoken.note.empty()) report.notes.push_back(spoken.note);
  return report;
}

StoryReadiness readiness_of(const story::Report& report) {
  StoryReadiness readiness{.kind = report.kind,
                           .elements = report.elements.size(),
                           .words = report.measures.words,
                           .seconds = report.measures.seconds};
  for (const story::ElementFound& element : report.elements) {
    readiness.present += element.present != story::Presence::kNone ? 1 : 0;
    readiness.full += element.present == story::Presence::kFull ? 1 : 0;
  }
  for (const story::Finding& finding : report.findings) {
    switch (finding.rule->reliability) {
      case story::Reliability::kFinding:
        ++readiness.findings;
        break;
      case story::Reliability::kCheck:
        ++readiness.checks;
        break;
      case story::Reliability::kQuestion:
        ++readiness.questions;
        break;
    }
  }
  return readiness;
}

Result<std::vector<StoryOverview>> story_overviews(Store& store) {
  std::vector<StoryOverview> overviews;
  for (StoredStory& stored : TRY(store.stories())) {
    const story::Report report = TRY(
        check_text(store, {.text = stored.markdown, .kind = {}, .story = stored.id, .pace = {}}));
    overviews.push_back({std::move(stored), readiness_of(report)});
  }
  return overviews;
}

}  // namespace hone::app
