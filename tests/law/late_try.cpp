#include "law/late_try.h"

#include <algorithm>
#include <cctype>

namespace hone::law {
namespace {

constexpr std::string_view kTry = "TRY(";

bool opens_initialiser(std::string_view before) {
  if (before.empty()) return false;
  const char last = before.back();
  const bool is_word = std::isalnum(static_cast<unsigned char>(last)) != 0 || last == '_';
  if (is_word || last == '>' || last == '(' || last == '{') return true;
  const auto end = before.find_last_not_of(" \n");
  if (end == std::string_view::npos) return false;
  before = before.substr(0, end + 1);
  return before.ends_with('=') || before.ends_with(',') || before.ends_with("return");
}

/// Walks from a TRY to the beginning of its statement.
bool is_late(std::string_view before) {
  bool follows_another = false;
  int closed = 0;
  for (std::size_t at = before.size(); at-- > 0;) {
    const char sign = before[at];
    if (sign == ')' || sign == ']') ++closed;
    if (sign == '}') ++closed;
    const bool opens = sign == '(' || sign == '[' || sign == '{';
    if (closed > 0) {
      closed -= opens ? 1 : 0;
      continue;
    }
    if (sign == ';') return false;
    if (sign == ',') follows_another = true;
    if (sign == '{') {
      if (!opens_initialiser(before.substr(0, at))) return false;
      if (follows_another) return true;
    }
    if (opens) follows_another = false;
  }
  return false;
}

}  // namespace

std::vector<int> lines_with_late_try(std::string_view code) {
  std::vector<int> lines;
  for (auto at = code.find(kTry); at != std::string_view::npos; at = code.find(kTry, at + 1)) {
    const std::string_view before = code.substr(0, at);
    if (is_late(before)) lines.push_back(1 + static_cast<int>(std::ranges::count(before, '\n')));
  }
  return lines;
}

}  // namespace hone::law
