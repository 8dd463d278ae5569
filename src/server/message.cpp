#include "server/message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hone::server {
namespace {

constexpr std::array<std::string_view, 5> kMethods{"GET", "HEAD", "POST", "PUT", "DELETE"};

constexpr std::array<std::pair<int, std::string_view>, 20> kReasons{
    {{200, "OK"},
     {304, "Not Modified"},
     {400, "Bad Request"},
     {401, "Unauthorized"},
     {403, "Forbidden"},
     {404, "Not Found"},
     {405, "Method Not Allowed"},
     {406, "Not Acceptable"},
     {408, "Request Timeout"},
     {409, "Conflict"},
     {413, "Content Too Large"},
     {415, "Unsupported Media Type"},
     {421, "Misdirected Request"},
     {429, "Too Many Requests"},
     {431, "Request Header Fields Too Large"},
     {500, "Internal Server Error"},
     {503, "Service Unavailable"},
     {505, "HTTP Version Not Supported"},
     {507, "Insufficient Storage"},
     {501, "Not Implemented"}}};

char lower(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

bool same_word(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::string_view name_of(Method method) {
  const auto index = static_cast<std::size_t>(method);
  return index < kMethods.size() ? kMethods[index] : std::string_view{};
}

Method method_named(std::string_view name) {
  const auto found = std::ranges::find(kMethods, name);
  return static_cast<Method>(found - kMethods.begin());
}

std::string_view value_of(const std::vector<Field>& fields, std::string_view name) {
  const auto found = std::ranges::find_if(
      fields, [name](const Field& field) { return same_word(field.name, name); });
  return found == fields.end() ? std::string_view{} : std::string_view{found->value};
}

bool lists(std::string_view values, std::string_view word) {
  while (!values.empty()) {
    const auto comma = std::min(values.find(','), values.size());
    const std::string_view entry = values.substr(0, comma);
    if (same_word(trimmed(entry.substr(0, entry.find(';'))), word)) return true;
    values.remove_prefix(std::min(comma + 1, values.size()));
  }
  return false;
}

std::optional<std::string> Request::parameter(std::string_view name) const {
  const auto found = std::ranges::find(query, name, &Field::name);
  if (found == query.end() || found->value.empty()) return std::nullopt;
  return found->value;
}

std::string_view reason_of(int status) {
  const auto found = std::ranges::find(kReasons, status, &std::pair<int, std::string_view>::first);
  return found == kReasons.end() ? "Unknown" : found->second;
}

}  // namespace hone::server
