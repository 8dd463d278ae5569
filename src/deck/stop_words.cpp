#include "deck/stop_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hone::deck {
namespace {

constexpr auto kStopWords = std::to_array<std::string_view>(
    {"a",      "about", "an",   "and",   "are",  "as",   "at",    "be",   "been",  "but",   "by",
     "can",    "could", "did",  "do",    "does", "done", "e",     "for",  "from",  "g",     "had",
     "has",    "have",  "how",  "i",     "if",   "in",   "into",  "is",   "it",    "its",   "may",
     "me",     "most",  "my",   "no",    "not",  "of",   "on",    "one",  "or",    "our",   "s",
     "should", "so",    "such", "than",  "that", "the",  "their", "them", "then",  "there", "these",
     "they",   "this",  "to",   "was",   "we",   "were", "what",  "when", "where", "which", "who",
     "why",    "will",  "with", "would", "you",  "your"});
static_assert(std::ranges::is_sorted(kStopWords), "each letter's words stand together");

constexpr std::size_t kLetters = 26;

/// Where the words with each first letter begin: few words are compared with others of their
/// letter.
constexpr auto kBegins = [] {
  std::array<std::uint8_t, kLetters + 1> begins{};
  for (const std::string_view word : kStopWords)
    ++begins[static_cast<std::size_t>(word.front() - 'a') + 1];
  for (std::size_t letter = 1; letter <= kLetters; ++letter)
    begins[letter] = static_cast<std::uint8_t>(begins[letter] + begins[letter - 1]);
  return begins;
}();

}  // namespace

bool is_stop_word(std::string_view word) {
  if (word.empty() || word.front() < 'a' || word.front() > 'z') return false;
  const auto letter = static_cast<std::size_t>(word.front() - 'a');
  return std::find(kStopWords.begin() + kBegins[letter], kStopWords.begin() + kBegins[letter + 1],
                   word) != kStopWords.begin() + kBegins[letter + 1];
}

}  // namespace hone::deck
