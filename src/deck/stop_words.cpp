#include "deck/stop_words.h"

#include <algorithm>
#include <array>

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
static_assert(std::ranges::is_sorted(kStopWords), "looked up by binary search");

}  // namespace

bool is_stop_word(std::string_view word) {
  return std::ranges::binary_search(kStopWords, word);
}

}  // namespace hone::deck
