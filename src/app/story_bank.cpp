#include "app/story_bank.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/story_lists.h"
#include "deck/unique_names.h"
#include "deck/update.h"
#include "story/check.h"
#include "story/story_text.h"
#include "text/words.h"

namespace hone::app {
namespace {

StoredStory stored_form(const story::Story& story, std::string_view markdown, Instant now) {
  return {.id = {},
          .title = story.title,
          .kinds = fmt::format("{}", fmt::join(story.kinds, " ")),
          .markdown = std::string(markdown),
          .version = 0,
          .changed = now};
}

Result<std::string> free_id(StoryShelf& shelf, const std::string& title) {
  deck::UniqueNames names;
  for (const StoredStory& story : TRY(shelf.stories())) names.take(story.id);
  const std::string wanted = deck::slug(title);
  return names.make(wanted.empty() ? "story" : wanted);
}

story::Cell cell_of(const story::Story& story, std::string_view spoken,
                    const story::Outline& outline) {
  story::Cell cell{.meant = std::ranges::any_of(story.kinds,
                                                [&](const std::string& name) {
                                                  const auto kind = story::parse_kind(name);
                                                  return kind && *kind == outline.kind;
                                                }),
                   .elements = outline.elements.size()};
  const story::Report report = story::check({.text = spoken, .other_tellings = {}}, outline);
  for (const story::ElementFound& element : report.elements) {
    cell.present += element.present != story::Presence::kNone ? 1 : 0;
    cell.full += element.present == story::Presence::kFull ? 1 : 0;
  }
  return cell;
}

}  // namespace

Result<StoredStory> keep_story(Store& store, std::string_view markdown, Instant now) {
  const story::Story story = TRY(story::parse_story(markdown));
  StoredStory stored = stored_form(story, markdown, now);
  TRY(store.in_transaction([&]() -> Status {
    stored.id = TRY(free_id(store, story.title));
    stored.version = TRY(store.put_story(stored));
    return {};
  }));
  return stored;
}

Result<StoredStory> change_story(Store& store, const StoryChange& change, Instant now) {
  StoredStory after = stored_form(TRY(story::parse_story(change.markdown)), change.markdown, now);
  TRY(store.in_transaction([&]() -> Status {
    StoredStory before = TRY(story_named(store, change.story));
    if (change.version.value_or(before.version) != before.version) {
      return failure(ErrorKind::kConflict,
                     fmt::format("“{}” was changed elsewhere: version {} is there now, and your "
                                 "text was written over version {}. Compare the two, then save.",
                                 before.title, before.version, *change.version));
    }
    if (before.markdown == change.markdown) {
      after = std::move(before);
      return {};
    }
    after.id = before.id;
    after.version = TRY(store.put_story(after));
    return {};
  }));
  return after;
}

Result<StoredStory> story_named(StoryShelf& shelf, std::string_view name) {
  const std::vector<StoredStory> all = TRY(shelf.stories());
  const std::string wanted = text::fold(name);
  std::vector<const StoredStory*> begun;
  for (const StoredStory& story : all) {
    if (story.id == wanted || text::fold(story.title) == wanted) return story;
    if (!wanted.empty() && story.id.starts_with(wanted)) begun.push_back(&story);
  }
  if (begun.size() == 1) return *begun.front();
  return not_found(
      begun.empty()
          ? fmt::format("There is no story “{}”; “hone story list” shows them.", name)
          : fmt::format("{} stories begin with “{}”; write more of the name.", begun.size(), name));
}

Result<StoredStory> story_version(StoryShelf& shelf, std::string_view name, std::int64_t version) {
  const StoredStory newest = TRY(story_named(shelf, name));
  for (const StoredStory& story : TRY(shelf.versions_of_story(newest.id))) {
    if (story.version == version) return story;
  }
  return not_found(
      fmt::format("{} has versions 1 to {}, not {}.", newest.id, newest.version, version));
}

std::optional<story::Kind> first_kind(const StoredStory& stored) {
  std::string_view names = stored.kinds;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    const auto kind = story::parse_kind(names.substr(0, end));
    if (kind && *kind != story::Kind::kOther) return *kind;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return std::nullopt;
}

Result<StoredStory> begin_story(Store& store, const std::string& title, story::Kind kind,
                                Instant now) {
  return keep_story(store, new_story_text(title, TRY(story_list(store, kind))), now);
}

std::string new_story_text(const std::string& title, const story::Outline& outline) {
  story::Story story;
  story.title = title;
  story.kinds.emplace_back(story::name_of(outline.kind));
  for (const story::Element& element : outline.elements) story.parts.push_back({element.title, {}});
  return story::print_story(story);
}

Status dismiss(StoryShelf& shelf, const StoredStory& stored, std::string_view rule,
               const std::string& reason, Instant now) {
  if (story::rule_named(rule) == nullptr) {
    return not_found(fmt::format("There is no rule “{}”; “hone story rules” lists them.", rule));
  }
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos) {
    return invalid_input("A dismissal needs a reason; say why the rule does not fit this story.");
  }
  return shelf.put_dismissal(
      {.story = stored.id, .rule = std::string(rule), .reason = reason, .at = now});
}

Result<story::Coverage> coverage(Store& store) {
  const std::vector<StoryList> lists = TRY(story_lists(store));
  std::vector<story::StoryRow> rows;
  for (const StoredStory& stored : TRY(store.stories())) {
    const story::Story parsed = TRY(story::parse_story(stored.markdown));
    const std::string text = story::spoken(parsed);
    story::StoryRow row{.id = stored.id, .title = stored.title, .cells = {}};
    for (const StoryList& list : lists) {
      row.cells.push_back(cell_of(parsed, text, list.outline));
    }
    rows.push_back(std::move(row));
  }
  return story::coverage_of(std::move(rows));
}

}  // namespace hone::app
