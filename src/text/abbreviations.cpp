#include "text/abbreviations.h"

#include <algorithm>
#include <array>

#include "text/words.h"

namespace hone::text {
namespace {

constexpr auto kAbbreviations = std::to_array<std::string_view>(
    {"approx", "ca",  "cf", "dr",   "e.g",  "eg", "est", "i.e", "ie",  "incl", "jr",
     "mr",     "mrs", "ms", "prof", "resp", "sr", "st",  "u.k", "u.s", "viz",  "vs"});
static_assert(std::ranges::is_sorted(kAbbreviations), "looked up by binary search");

}  // namespace

bool is_abbreviation(std::string_view word) {
  if (word.size() == 1) return word.front() >= 'A' && word.front() <= 'Z' && word.front() != 'I';
  return std::ranges::binary_search(kAbbreviations, std::string_view(fold(word)));
}

}  // namespace hone::text
