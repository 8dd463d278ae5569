#include "json/story_requests.h"

#include "json/read_request.h"
#include "story/check.h"

namespace hone::json {
namespace {

struct StoryMembers {
  std::optional<std::string> markdown;
  std::optional<int> version;
};
struct NewStoryMembers {
  std::optional<std::string> markdown;
  std::optional<std::string> title;
  std::optional<std::string> kind;
};
struct CheckMembers {
  std::optional<std::string> text;
  std::optional<std::string> kind;
  std::optional<std::string> story;
  std::optional<int> pace;
};
struct DismissalMembers {
  std::optional<std::string> reason;
};
struct ListMembers {
  std::optional<std::string> card;
};
struct PartMembers {
  int element = 0;
  std::optional<std::string> text;
  int words = 0;
  int planned_ms = 0;
  int spent_ms = 0;
};
struct TellingMembers {
  std::optional<int> version;
  std::string length = "full";
  std::optional<std::vector<PartMembers>> parts;
};

}  // namespace

template <>
struct Shape<StoryMembers> {
  static constexpr auto fields() {
    using T = StoryMembers;
    return std::tuple{field("markdown", &T::markdown), field("version", &T::version)};
  }
};
template <>
struct Shape<NewStoryMembers> {
  static constexpr auto fields() {
    using T = NewStoryMembers;
    return std::tuple{field("markdown", &T::markdown), field("title", &T::title),
                      field("kind", &T::kind)};
  }
};
template <>
struct Shape<CheckMembers> {
  static constexpr auto fields() {
    using T = CheckMembers;
    return std::tuple{field("text", &T::text), field("kind", &T::kind), field("story", &T::story),
                      field("pace", &T::pace)};
  }
};
template <>
struct Shape<DismissalMembers> {
  static constexpr auto fields() { return std::tuple{field("reason", &DismissalMembers::reason)}; }
};
template <>
struct Shape<ListMembers> {
  static constexpr auto fields() { return std::tuple{field("card", &ListMembers::card)}; }
};
template <>
struct Shape<PartMembers> {
  static constexpr auto fields() {
    using T = PartMembers;
    return std::tuple{field("element", &T::element), field("text", &T::text),
                      field("words", &T::words), field("planned_ms", &T::planned_ms),
                      field("spent_ms", &T::spent_ms)};
  }
};
template <>
struct Shape<TellingMembers> {
  static constexpr auto fields() {
    using T = TellingMembers;
    return std::tuple{field("version", &T::version), field("length", &T::length),
                      field("parts", &T::parts)};
  }
};

namespace {

Result<app::ToldPart> told_part(PartMembers part) {
  constexpr int kMostElements = 100;
  const bool fits = part.element >= 0 && part.element <= kMostElements && part.words >= 0 &&
                    part.planned_ms >= 0 && part.spent_ms >= 0;
  if (!fits) return invalid_input("A part of a telling has a number below 0; give 0 or more.");
  return app::ToldPart{.element = static_cast<std::size_t>(part.element),
                       .text = std::move(part.text).value_or(""),
                       .words = static_cast<std::size_t>(part.words),
                       .planned = Milliseconds{part.planned_ms},
                       .spent = Milliseconds{part.spent_ms}};
}

}  // namespace

Result<NewStoryRequest> read_new_story_request(std::string_view text) {
  auto members = TRY(read_request<NewStoryMembers>(text));
  NewStoryRequest request{.markdown = std::move(members.markdown),
                          .title = std::move(members.title)};
  if (members.kind) request.kind = TRY(story::parse_kind(*members.kind));
  const bool titled =
      request.title && request.title->find_first_not_of(" \t\r\n") != std::string::npos;
  if (titled != request.markdown.has_value()) return request;
  return invalid_input("A new story needs a “title”, or its whole text as “markdown”.");
}

Result<app::StoryChange> read_story_request(std::string_view text, std::string_view story) {
  auto members = TRY(read_request<StoryMembers>(text));
  app::StoryChange change{.story = std::string(story), .markdown = {}};
  change.markdown = TRY(required(std::move(members.markdown), "markdown"));
  if (members.version) change.version = *members.version;
  return change;
}

Result<app::TextCheck> read_story_check_request(std::string_view text) {
  auto members = TRY(read_request<CheckMembers>(text));
  app::TextCheck check{.text = TRY(required(std::move(members.text), "text")),
                       .story = std::move(members.story)};
  if (members.kind) check.kind = TRY(story::parse_kind(*members.kind));
  if (!members.pace) return check;
  check.pace = static_cast<double>(*members.pace);
  if (*check.pace >= story::kSlowestPace && *check.pace <= story::kFastestPace) return check;
  return invalid_input("“pace” does not fit; give 60 to 300 words a minute.");
}

Result<std::string> read_dismissal_request(std::string_view text) {
  return required(TRY(read_request<DismissalMembers>(text)).reason, "reason");
}

Result<std::string> read_story_list_request(std::string_view text) {
  return required(TRY(read_request<ListMembers>(text)).card, "card");
}

Result<app::KeptTelling> read_telling_request(std::string_view text, std::string_view story,
                                              Instant at) {
  constexpr std::size_t kMostParts = 1000;
  auto members = TRY(read_request<TellingMembers>(text));
  auto parts = TRY(required(std::move(members.parts), "parts"));
  if (parts.size() > kMostParts) return invalid_input("A telling has at most 1,000 parts.");
  app::KeptTelling telling{
      .story = std::string(story), .length = std::move(members.length), .at = at, .parts = {}};
  telling.version = TRY(required(members.version, "version"));
  for (PartMembers& part : parts) telling.parts.push_back(TRY(told_part(std::move(part))));
  return telling;
}

}  // namespace hone::json
