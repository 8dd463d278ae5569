#include "deck/card_names.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

#include "deck/update.h"
#include "text/words.h"

namespace hone::deck {
namespace {

constexpr std::size_t kMostWords = 6;
constexpr std::size_t kLongestText = 2000;  // a question's first words name it well enough
constexpr std::size_t kFewQuestions = 4;    // too few to tell boiler-plate from subject

// Sorted, for binary search.
constexpr std::array<std::string_view, 72> kStopWords = {
    "a",      "about", "an",   "and",   "are",  "as",   "at",    "be",   "been",  "but",   "by",
    "can",    "could", "did",  "do",    "does", "done", "e",     "for",  "from",  "g",     "had",
    "has",    "have",  "how",  "i",     "if",   "in",   "into",  "is",   "it",    "its",   "may",
    "me",     "most",  "my",   "no",    "not",  "of",   "on",    "one",  "or",    "our",   "s",
    "should", "so",    "such", "than",  "that", "the",  "their", "them", "then",  "there", "these",
    "they",   "this",  "to",   "was",   "we",   "were", "what",  "when", "where", "which", "who",
    "why",    "will",  "with", "would", "you",  "your"};
static_assert(std::ranges::is_sorted(kStopWords));

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array kQuotes = {Quotes{"“", "”"}, Quotes{"\"", "\""}, Quotes{"«", "»"},
                                Quotes{"„", "“"}};

std::vector<std::string> first_words(std::string_view text) {
  return text::words(text.substr(0, std::min(text.size(), kLongestText)));
}

}  // namespace

CardNames::CardNames(const Deck& deck) {
  for (const Card& card : deck.cards) {
    if (card.question.empty()) continue;
    ++questions_;
    const auto words = first_words(card.question);
    for (const std::string& word : std::unordered_set<std::string>(words.begin(), words.end())) {
      ++questions_with_[word];
    }
  }
}

std::string CardNames::quoted_name(std::string_view question) {
  for (const Quotes& quotes : kQuotes) {
    const std::size_t open = question.find(quotes.open);
    if (open == std::string_view::npos) continue;
    const std::size_t start = open + quotes.open.size();
    const std::size_t close = question.find(quotes.close, start);
    if (close == std::string_view::npos || close - start > 100) continue;
    if (std::string name = slug(question.substr(start, close - start)); name.size() >= 2) {
      return name;
    }
  }
  return {};
}

std::string CardNames::telling_words(std::string_view text) const {
  std::string joined;
  std::size_t count = 0;
  for (const std::string& word : first_words(text)) {
    const auto known = questions_with_.find(word);
    const bool shared = questions_ >= kFewQuestions && known != questions_with_.end() &&
                        known->second * 2 > questions_;
    if (shared || std::ranges::binary_search(kStopWords, word)) continue;
    joined += (joined.empty() ? "" : " ") + word;
    if (++count == kMostWords) break;
  }
  return slug(joined);
}

std::string CardNames::telling_name(const Card& card) const {
  if (std::string name = telling_words(card.question); !name.empty()) return name;
  if (std::string name = slug(card.question); !name.empty()) return name;
  if (std::string name = telling_words(card.answer); !name.empty()) return name;
  return "card";
}

}  // namespace hone::deck
