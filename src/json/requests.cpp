#include "json/requests.h"

#include <fmt/format.h>

#include <algorithm>

#include "json/read_request.h"

namespace hone::json {
namespace {

struct ReviewMembers {
  std::optional<std::string> target;
  std::optional<int> confidence;
  std::vector<int> missed;
  int spent_ms = 0;
  std::optional<int> reviews;
  std::string key;
};
struct UndoMembers {
  std::optional<int> number;
};
struct ImportMembers {
  std::optional<std::string> text;
  std::string source = "pasted text";
  std::optional<std::string> format;
  std::optional<std::string> deck;
};
struct CardMembers {
  std::optional<std::string> markdown;
};
struct MarkdownMembers {
  std::optional<std::vector<std::string>> texts;
};
struct SuspensionMembers {
  std::optional<bool> suspended;
};

}  // namespace

template <>
struct Shape<ReviewMembers> {
  static constexpr auto fields() {
    using T = ReviewMembers;
    return std::tuple{field("target", &T::target),   field("confidence", &T::confidence),
                      field("missed", &T::missed),   field("spent_ms", &T::spent_ms),
                      field("reviews", &T::reviews), field("key", &T::key)};
  }
};
template <>
struct Shape<UndoMembers> {
  static constexpr auto fields() { return std::tuple{field("number", &UndoMembers::number)}; }
};
template <>
struct Shape<ImportMembers> {
  static constexpr auto fields() {
    using T = ImportMembers;
    return std::tuple{field("text", &T::text), field("source", &T::source),
                      field("format", &T::format), field("deck", &T::deck)};
  }
};
template <>
struct Shape<CardMembers> {
  static constexpr auto fields() { return std::tuple{field("markdown", &CardMembers::markdown)}; }
};
template <>
struct Shape<MarkdownMembers> {
  static constexpr auto fields() { return std::tuple{field("texts", &MarkdownMembers::texts)}; }
};
template <>
struct Shape<SuspensionMembers> {
  static constexpr auto fields() {
    return std::tuple{field("suspended", &SuspensionMembers::suspended)};
  }
};
template <>
struct Shape<app::PlanWishes> {
  static constexpr auto fields() {
    using T = app::PlanWishes;
    return std::tuple{field("interviews", &T::interviews), field("minutes", &T::minutes),
                      field("off", &T::off), field("decks", &T::decks)};
  }
};
template <>
struct Shape<SettingsRequest> {
  static constexpr auto fields() {
    using T = SettingsRequest;
    return std::tuple{field("deck", &T::deck), field("settings", &T::settings)};
  }
};

// Static rather than unnamed, where argument-dependent lookup would not find it.
static Status read(const Node& at, std::map<std::string, std::string>& out) {
  return read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    TRY(json::read(child, out[std::string(key)]));
    return true;
  });
}

namespace {

bool is_key_character(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '-' || character == '_';
}

/// Short keys meet by chance, and long ones are kept for good.
Status check_key(std::string_view key) {
  constexpr std::size_t kShortest = 8;
  constexpr std::size_t kLongest = 64;
  const bool fits = key.size() >= kShortest && key.size() <= kLongest;
  if (key.empty() || (fits && std::ranges::all_of(key, is_key_character))) return {};
  return invalid_input("“key” must be 8 to 64 letters, digits, hyphens or underscores.");
}

}  // namespace

Result<app::ReviewRequest> read_review_request(std::string_view text, Instant at) {
  auto members = TRY(read_request<ReviewMembers>(text));
  TRY(check_key(members.key));
  if (members.spent_ms < 0) return invalid_input("“spent_ms” is negative; give 0 or more.");
  const int confidence = TRY(required(members.confidence, "confidence"));
  const auto known = TRY(memory::confidence(confidence));
  return app::ReviewRequest{.target = TRY(required(std::move(members.target), "target")),
                            .confidence = known,
                            .missed = std::move(members.missed),
                            .at = at,
                            .spent = Milliseconds{members.spent_ms},
                            .reviews = members.reviews,
                            .key = std::move(members.key)};
}

Result<std::optional<app::ReviewNumber>> read_undo_request(std::string_view text) {
  const auto members = TRY(read_request<UndoMembers>(text));
  if (!members.number) return std::nullopt;
  return app::ReviewNumber{*members.number};
}

Result<app::ResetNumber> read_reset_undo_request(std::string_view text) {
  return app::ResetNumber{TRY(required(TRY(read_request<UndoMembers>(text)).number, "number"))};
}

Result<app::ImportRequest> read_import_request(std::string_view text) {
  auto members = TRY(read_request<ImportMembers>(text));
  app::ImportRequest request{.text = TRY(required(std::move(members.text), "text")),
                             .source = std::move(members.source),
                             .format = std::move(members.format),
                             .deck = {}};
  if (members.deck && !members.deck->empty())
    request.deck = deck::DeckName{std::move(*members.deck)};
  return request;
}

Result<std::string> read_card_request(std::string_view text) {
  return required(TRY(read_request<CardMembers>(text)).markdown, "markdown");
}

Result<std::vector<std::string>> read_markdown_request(std::string_view text) {
  return required(TRY(read_request<MarkdownMembers>(text)).texts, "texts");
}

Result<bool> read_suspension_request(std::string_view text) {
  return required(TRY(read_request<SuspensionMembers>(text)).suspended, "suspended");
}

Result<app::PlanWishes> read_plan_request(std::string_view text) {
  return read_request<app::PlanWishes>(text);
}

Result<SettingsRequest> read_settings_request(std::string_view text) {
  return read_request<SettingsRequest>(text);
}

}  // namespace hone::json
