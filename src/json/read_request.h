#pragma once

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

#include "json/parse_document.h"
#include "json/read_value.h"

namespace hone::json {

/// The members of a request's document; a key that nobody knows is an error here.
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

/// A member that must be there.
template <typename T>
Result<T> required(std::optional<T> member, std::string_view key) {
  if (member) return std::move(*member);
  return invalid_input(fmt::format("The request has no “{}”; put it there.", key));
}

}  // namespace hone::json
