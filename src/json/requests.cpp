#include "json/requests.h"

#include <fmt/format.h>

#include "json/parse_document.h"
#include "json/read_value.h"

namespace hone::json {
namespace {

struct ReviewMembers {
  std::optional<std::string> target;
  std::optional<int> confidence;
  std::vector<int> missed;
  int spent_ms = 0;
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
struct SuspensionMembers {
  std::optional<bool> suspended;
};

}  // namespace

template <>
struct Shape<ReviewMembers> {
  static constexpr auto fields() {
    using T = ReviewMembers;
    return std::tuple{field("target", &T::target), field("confidence", &T::confidence),
                      field("missed", &T::missed), field("spent_ms", &T::spent_ms)};
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
struct Shape<SuspensionMembers> {
  static constexpr auto fields() {
    return std::tuple{field("suspended", &SuspensionMembers::suspended)};
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

template <typename Members>
Result<Members> read_request(std::string_view text) {
  boost::json::monotonic_resource memory;
  const boost::json::value document = TRY(parse_document(text, memory));
  Notices notices;
  Members members;
  TRY(read(Node(document, notices), members));
  const auto warnings = notices.warnings();
  if (!warnings.empty()) return invalid_input(warnings.front().message);
  return members;
}

template <typename T>
Result<T> required(std::optional<T> member, std::string_view key) {
  if (member) return std::move(*member);
  return invalid_input(fmt::format("The request has no “{}”; put it there.", key));
}

}  // namespace

Result<app::ReviewRequest> read_review_request(std::string_view text, Instant at) {
  auto members = TRY(read_request<ReviewMembers>(text));
  if (members.spent_ms < 0) return invalid_input("“spent_ms” is negative; give 0 or more.");
  return app::ReviewRequest{
      .target = TRY(required(std::move(members.target), "target")),
      .confidence = TRY(memory::confidence(TRY(required(members.confidence, "confidence")))),
      .missed = std::move(members.missed),
      .at = at,
      .spent = Milliseconds{members.spent_ms}};
}

Result<std::optional<app::ReviewNumber>> read_undo_request(std::string_view text) {
  const auto members = TRY(read_request<UndoMembers>(text));
  if (!members.number) return std::nullopt;
  return app::ReviewNumber{*members.number};
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

Result<bool> read_suspension_request(std::string_view text) {
  return required(TRY(read_request<SuspensionMembers>(text)).suspended, "suspended");
}

Result<SettingsRequest> read_settings_request(std::string_view text) {
  return read_request<SettingsRequest>(text);
}

}  // namespace hone::json
