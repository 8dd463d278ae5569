#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone::server {

enum class Method : std::uint8_t { kGet, kHead, kPost, kPut, kDelete, kOther };

/// "GET"; "" for kOther.
std::string_view name_of(Method method);
Method method_named(std::string_view name);

struct Field {
  std::string name;
  std::string value;
};

/// The value of the first field of that name, in any case; empty when there is none.
std::string_view value_of(const std::vector<Field>& fields, std::string_view name);

/// Whether a comma-separated list, such as that of Accept, holds the word in any case; parameters
/// after ";" are not looked at.
bool lists(std::string_view values, std::string_view word);

/// A request as a handler sees it. `path` is decoded segment by segment; see target.h.
struct Request {
  Method method = Method::kGet;
  std::string target{};             ///< as it was sent: "/api/decks/My%20deck?format=csv"
  std::vector<std::string> path{};  ///< {"api", "decks", "My deck"}
  std::vector<Field> query{};       ///< {"format", "csv"}
  std::vector<Field> headers{};
  std::string body{};
  std::string peer{};  ///< the address that it came from

  [[nodiscard]] std::string_view header(std::string_view name) const {
    return value_of(headers, name);
  }
  /// The value of a query parameter; nothing when it is absent or empty.
  [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::string_view media_type = "application/json";  ///< text that outlives every response
  std::vector<Field> headers{};
  std::string body{};
};

/// "Not Found" for 404: the reason phrases of RFC 9110.
std::string_view reason_of(int status);

}  // namespace hone::server
