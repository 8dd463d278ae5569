#include "deck/section.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "deck/section_names.h"

namespace hone::deck {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

std::string_view without_end_marks(std::string_view heading) {
  const auto last = heading.find_last_not_of(" :?.");
  return heading.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool same_heading(std::string_view left, std::string_view right) {
  return !right.empty() && equal_ignoring_case(without_end_marks(left), without_end_marks(right));
}

bool letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::string_view slug_of(SectionKind kind) {
  return section_names()[static_cast<std::size_t>(kind)].slug;
}

std::string_view heading_of(SectionKind kind) {
  return section_names()[static_cast<std::size_t>(kind)].heading;
}

std::optional<SectionKind> kind_of_slug(std::string_view slug) {
  const auto names = std::ranges::find(section_names(), slug, &SectionNames::slug);
  if (names == section_names().end()) return std::nullopt;
  return names->kind;
}

std::optional<SectionKind> kind_of_heading(std::string_view heading) {
  for (const SectionNames& names : section_names()) {
    if (same_heading(heading, names.heading) || same_heading(heading, names.page_heading)) {
      return names.kind;
    }
  }
  return std::nullopt;
}

std::optional<bool> affirmed(std::string_view verdict) {
  const auto start = std::ranges::find_if(verdict, letter);
  const std::string_view word{start, std::find_if_not(start, verdict.end(), letter)};
  if (equal_ignoring_case(word, "yes")) return true;
  if (equal_ignoring_case(word, "no")) return false;
  return std::nullopt;
}

}  // namespace hone::deck
