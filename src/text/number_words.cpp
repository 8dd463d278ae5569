#include "text/number_words.h"

#include <array>
#include <string_view>
#include <utility>

namespace hone::text {
namespace {

using Entry = std::pair<std::string_view, double>;

constexpr auto kSmall = std::to_array<Entry>(
    {{"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
     {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
     {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},
     {"seventy", 70}, {"eighty", 80},  {"ninety", 90}});
constexpr auto kScales = std::to_array<Entry>(
    {{"dozen", 12}, {"hundred", 100}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}});
constexpr auto kParts = std::to_array<Entry>({{"half", 0.5},
                                              {"third", 1.0 / 3},
                                              {"quarter", 0.25},
                                              {"fifth", 0.2},
                                              {"tenth", 0.1},
                                              {"thirds", 1.0 / 3},
                                              {"quarters", 0.25},
                                              {"fifths", 0.2},
                                              {"tenths", 0.1}});

template <std::size_t N>
std::optional<double> value_in(const std::array<Entry, N>& table, std::string_view word) {
  for (const auto& [name, value] : table) {
    if (name == word) return value;
  }
  return std::nullopt;
}

/// “a third of”, “half of”, “half the”: a quarter alone is three months.
bool says_share(std::span<const PlacedWord> words, std::size_t at) {
  return at < words.size() && (words[at].plain == "of" || words[at].plain == "the");
}

std::optional<SpelledNumber> share(std::span<const PlacedWord> words) {
  if (words.front().plain == "half" && says_share(words, 1)) return SpelledNumber{0.5, 1};
  if (words.size() < 3) return std::nullopt;
  const bool one = words.front().plain == "a" || words.front().plain == "one";
  const auto count = one ? std::optional(1.0) : value_in(kSmall, words.front().plain);
  const auto part = value_in(kParts, words[1].plain);
  if (!count || !part || !says_share(words, 2)) return std::nullopt;
  return SpelledNumber{*count * *part, 2};
}

}  // namespace

std::optional<SpelledNumber> spelled_number(std::span<const PlacedWord> words) {
  if (words.empty()) return std::nullopt;
  if (const auto found = share(words)) return found;
  double total = 0;
  double group = 0;
  bool any = false;
  std::size_t at = 0;
  if (words[0].plain == "a" && words.size() > 1 && value_in(kScales, words[1].plain)) {
    group = 1;
    at = 1;
  }
  for (; at < words.size(); ++at) {
    if (const auto small = value_in(kSmall, words[at].plain)) {
      const bool follows_tens = group >= 20 && *small < 10 && *small > 0;
      if (any && group != 0 && !follows_tens && group < 100) break;
      group += *small;
    } else if (const auto scale = value_in(kScales, words[at].plain)) {
      if (!any && group == 0) break;
      group *= *scale;
      if (*scale >= 1000) {
        total += group;
        group = 0;
      }
    } else if (words[at].plain == "and" && group >= 100 && at + 1 < words.size() &&
               value_in(kSmall, words[at + 1].plain)) {
      continue;
    } else {
      break;
    }
    any = true;
  }
  if (!any) return std::nullopt;
  return SpelledNumber{total + group, at};
}

}  // namespace hone::text
