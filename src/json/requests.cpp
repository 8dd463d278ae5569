#include "json/requests.h"

#include <fmt/format.h>

#include <algorithm>

#include "json/read_request.h"

namespace hone::json {
namespace {

struct TypedMembers {
  std::vector<int> found;
  std::vector<int> unsure;
  std::optional<int> proposed_confidence;
  std::optional<int> first_item_ms;
  std::optional<int> last_item_ms;
};
struct ReviewMembers {
  std::optional<std::string> target;
  std::optional<int> confidence;
  std::vector<int> missed;
  int spent_ms = 0;
  std::optional<int> reviews;
  std::string key;
  std::optional<TypedMembers> typed;
};
struct RecallMembers {
  std::optional<std::string> answer;
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
struct RoleDecksMembers {
  std::optional<std::vector<std::string>> decks;
};
struct SuspensionMembers {
  std::optional<bool> suspended;
};

}  // namespace

template <>
struct Shape<TypedMembers> {
  static constexpr auto fields() {
    using T = TypedMembers;
    return std::tuple{field("found", &T::found), field("unsure", &T::unsure),
                      field("proposed_confidence", &T::proposed_confidence),
                      field("first_item_ms", &T::first_item_ms),
                      field("last_item_ms", &T::last_item_ms)};
  }
};
template <>
struct Shape<RecallMembers> {
  static constexpr auto fields() { return std::tuple{field("answer", &RecallMembers::answer)}; }
};
template <>
struct Shape<ReviewMembers> {
  static constexpr auto fields() {
    using T = ReviewMembers;
    return std::tuple{field("target", &T::target),   field("confidence", &T::confidence),
                      field("missed", &T::missed),   field("spent_ms", &T::spent_ms),
                      field("reviews", &T::reviews), field("key", &T::key),
                      field("typed", &T::typed)};
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
struct Shape<RoleDecksMembers> {
  static constexpr auto fields() { return std::tuple{field("decks", &RoleDecksMembers::decks)}; }
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

std::optional<Milliseconds> milliseconds(std::optional<int> count) {
  return count ? std::optional(Milliseconds{*count}) : std::nullopt;
}

Result<app::Typing> typing_of(TypedMembers members) {
  app::Typing typing{.found = std::move(members.found), .unsure = std::move(members.unsure)};
  typing.proposed = TRY(required(members.proposed_confidence, "proposed_confidence"));
  typing.first_item = milliseconds(members.first_item_ms);
  typing.last_item = milliseconds(members.last_item_ms);
  return typing;
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
  app::ReviewRequest request{.target = TRY(required(std::move(members.target), "target")),
                             .confidence = known,
                             .missed = std::move(members.missed),
                             .at = at,
                             .spent = Milliseconds{members.spent_ms},
                             .reviews = members.reviews,
                             .key = std::move(members.key)};
  if (members.typed) request.typed = TRY(typing_of(std::move(*members.typed)));
  return request;
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

Result<std::string> read_recall_request(std::string_view text) {
  return required(TRY(read_request<RecallMembers>(text)).answer, "answer");
}

Result<std::string> read_card_request(std::string_view text) {
  return required(TRY(read_request<CardMembers>(text)).markdown, "markdown");
}

Result<std::vector<std::string>> read_markdown_request(std::string_view text) {
  return required(TRY(read_request<MarkdownMembers>(text)).texts, "texts");
}

Result<std::vector<std::string>> read_role_decks_request(std::string_view text) {
  return required(TRY(read_request<RoleDecksMembers>(text)).decks, "decks");
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
