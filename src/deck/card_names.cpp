#include "deck/card_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "deck/stop_words.h"
#include "deck/update.h"
#include "text/words.h"

namespace hone::deck {
namespace {

constexpr std::size_t kMostWords = 6;
constexpr std::size_t kLongestText = 2000;  // a question's first words name it well enough
constexpr std::size_t kFewQuestions = 4;    // too few to tell boiler-plate from subject

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array kQuotes = {Quotes{"“", "”"}, Quotes{"\"", "\""}, Quotes{"«", "»"},
                                Quotes{"„", "“"}};

std::vector<std::string> first_words(std::string_view text) {
  return text::words(text.substr(0, std::min(text.size(), kLongestText)));
}

std::string sorted_letters(std::string word) {
  std::ranges::sort(word);
  return word;
}

}  // namespace

CardNames::CardNames(const Deck& deck) {
  std::unordered_map<std::string, std::size_t> questions_with;
  std::size_t questions = 0;
  for (const Card& card : deck.cards) {
    if (card.question.empty()) continue;
    ++questions;
    const auto words = first_words(card.question);
    for (const std::string& word : std::unordered_set<std::string>(words.begin(), words.end())) {
      ++questions_with[word];
    }
  }
  if (questions < kFewQuestions) return;
  for (const auto& [word, count] : questions_with) {
    if (count * 2 > questions) shared_letters_.insert(sorted_letters(word));
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
    if (is_stop_word(word) || shared_letters_.contains(sorted_letters(word))) continue;
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
