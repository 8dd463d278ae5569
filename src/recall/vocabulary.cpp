#include "recall/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "deck/stop_words.h"
#include "text/plain_words.h"
#include "text/terms.h"

namespace hone::recall {
namespace {

constexpr double kCommon = 1e-3;  // the probability from which on a word counts less than half

void make_unit(Direction& direction) {
  const double square =
      std::inner_product(direction.begin(), direction.end(), direction.begin(), 0.0);
  if (square <= 0) return;
  const auto shrink = static_cast<float>(1 / std::sqrt(square));
  for (float& number : direction) number *= shrink;
}

}  // namespace

SpelledWord spelled(std::string word) {
  std::uint32_t letters = 0;
  for (const char c : word) {
    if (c >= 'a' && c <= 'z') letters |= 1U << static_cast<unsigned>(c - 'a');
  }
  return {std::move(word), letters};
}

double word_weight(const text::WordVectors& vectors, std::string_view word) {
  const auto place = vectors.find(word);
  if (!place) return 1;
  return kCommon / (kCommon + text::word_probability(vectors.rank(*place)));
}

Direction direction_of(const text::WordVectors& vectors, std::span<const std::string> words) {
  Direction sum{};
  for (const std::string& word : words) {
    const auto place = vectors.find(word);
    if (!place) continue;
    const std::string_view numbers = vectors.numbers(*place);
    const auto weight =
        static_cast<float>(word_weight(vectors, word)) * vectors.inverse_length(*place);
    for (std::size_t at = 0; at < sum.size(); ++at) {
      sum[at] += weight * static_cast<float>(static_cast<signed char>(numbers[at]));
    }
  }
  make_unit(sum);
  return sum;
}

double cosine(const Direction& left, const Direction& right) {
  return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

Vocabulary::Vocabulary(std::span<const ItemTexts> items, const text::WordVectors& vectors)
    : vectors_(&vectors) {
  for (std::size_t item = 0; item < items.size(); ++item) {
    add_words(items[item].full);
    add_core(item, items[item].core);
  }
}

void Vocabulary::add_words(const std::string& text) {
  for (text::PlacedWord& word : text::placed_words(text)) {
    if (deck::is_stop_word(word.plain) || !plain_words_.insert(word.plain).second) continue;
    stems_.insert(text::term_of(word.plain));
    words_.push_back(spelled(std::move(word.plain)));
  }
}

void Vocabulary::add_core(std::size_t item, const std::string& text) {
  std::vector<std::string> words;
  for (text::PlacedWord& word : text::placed_words(text)) {
    if (!deck::is_stop_word(word.plain)) add_core_word(item, word.plain);
    words.push_back(std::move(word.plain));
  }
  directions_.push_back(direction_of(*vectors_, words));
}

void Vocabulary::add_core_word(std::size_t item, const std::string& word) {
  items_of_[text::term_of(word)].insert(item);
  const auto [entry, is_new] = place_of_.try_emplace(word, known_.size());
  if (is_new) {
    KnownWord& known = known_.emplace_back();
    if (const auto place = vectors_->find(word)) {
      known.numbers = numbers_of(*place);
      known.inverse_length = vectors_->inverse_length(*place);
    }
  }
  auto& with = known_[entry->second].items;
  if (with.empty() || with.back() != item) with.push_back(item);
}

Vocabulary::Numbers Vocabulary::numbers_of(std::size_t place) const {
  const std::string_view bytes = vectors_->numbers(place);
  Numbers numbers{};
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    numbers[at] = static_cast<signed char>(bytes[at]);
  }
  return numbers;
}

void Vocabulary::add_nearest(std::size_t place, std::vector<double>& nearness) const {
  const Numbers wanted = numbers_of(place);
  const float inverse_length = vectors_->inverse_length(place);
  for (const KnownWord& known : known_) {
    int product = 0;
    for (std::size_t at = 0; at < wanted.size(); ++at) product += wanted[at] * known.numbers[at];
    const double near = static_cast<float>(product) * inverse_length * known.inverse_length;
    for (const std::size_t item : known.items) nearness[item] = std::max(nearness[item], near);
  }
}

std::vector<double> Vocabulary::nearness(const std::string& word) const {
  std::vector<double> nearness(items(), 0.0);
  if (const auto place = vectors_->find(word)) add_nearest(*place, nearness);
  if (const auto found = items_of_.find(text::term_of(word)); found != items_of_.end()) {
    for (const std::size_t item : found->second) nearness[item] = 1;
  }
  return nearness;
}

}  // namespace hone::recall
