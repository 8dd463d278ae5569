#include "recall/typed_word.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>

#include "deck/stop_words.h"
#include "text/nearest.h"
#include "text/terms.h"

namespace hone::recall {
namespace {

constexpr std::size_t kShortest = 3;       // letters of a word that slips are looked for in
constexpr std::size_t kLongest = 24;       // what is longer is no mistyped word
constexpr std::size_t kTwoSlips = 8;       // letters from which on two slips are likely
constexpr std::size_t kFrequent = 30'000;  // no rarer word is taken for what was meant
constexpr std::size_t kRare = 20'000;      // a word from this rank on may be a slip itself
constexpr std::size_t kRarer = 8;          // by how much it is rarer than what was meant
constexpr std::size_t kGuesses = 2;        // words of general English for one that was mistyped
constexpr double kMistyped = 0.9;          // trust where the word hardly exists
constexpr double kRealWord = 0.5;          // trust where it exists, and may well have been meant

std::size_t slips_allowed(const std::string& word) {
  if (word.size() < kShortest || word.size() > kLongest) return 0;
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!std::ranges::all_of(word, is_letter)) return 0;
  return word.size() >= kTwoSlips ? 2 : 1;
}

/// Whether so few slips may lie between two words: each changes two letters of the sets at most.
bool may_be_near(const SpelledWord& left, const SpelledWord& right, std::size_t slips) {
  return left.text.size() <= right.text.size() + slips &&
         right.text.size() <= left.text.size() + slips &&
         static_cast<std::size_t>(std::popcount(left.letters ^ right.letters)) <= 2 * slips;
}

/// The items' words that are nearest to it, all at the same distance.
std::vector<std::string> near_words(const std::string& word, const Vocabulary& vocabulary) {
  std::vector<std::string> nearest;
  std::size_t slips = slips_allowed(word);
  if (slips == 0) return nearest;
  const SpelledWord typed = spelled(word);
  for (const SpelledWord& other : vocabulary.words()) {
    if (other.text.size() < kShortest || !may_be_near(typed, other, slips)) continue;
    const std::size_t distance = text::edit_distance(word, other.text);
    if (distance > slips) continue;
    if (distance < slips) nearest.clear();
    slips = distance;
    nearest.push_back(other.text);
  }
  return nearest;
}

/// The most frequent of the words that are tried, as long as they are frequent enough.
class MostFrequent {
 public:
  MostFrequent(const text::WordVectors& vectors, std::size_t below)
      : vectors_(vectors), below_(below) {}

  void try_word(const std::string& word) {
    const auto place = vectors_.find(word);
    if (place && vectors_.rank(*place) < below_) found_.emplace(vectors_.rank(*place), word);
    if (found_.size() > kGuesses) found_.erase(std::prev(found_.end()));
  }

  [[nodiscard]] const std::map<std::size_t, std::string>& found() const { return found_; }

 private:
  const text::WordVectors& vectors_;
  std::size_t below_;
  std::map<std::size_t, std::string> found_;  ///< by rank
};

/// Tries every word one slip away (Norvig's way).
void try_all_one_slip_away(const std::string& word, MostFrequent& best) {
  for (std::size_t at = 0; at <= word.size(); ++at) {
    const std::string front = word.substr(0, at);
    const std::string back = word.substr(at);
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      best.try_word(front + letter + back);
      if (!back.empty()) best.try_word(front + letter + back.substr(1));
    }
    if (!back.empty()) best.try_word(front + back.substr(1));
    if (back.size() > 1) best.try_word(front + back[1] + back[0] + back.substr(2));
  }
}

/// The rank from which on words are too rare to be meant instead of this one.
std::size_t rank_below(const std::string& word, const text::WordVectors& vectors) {
  const auto place = vectors.find(word);
  return place ? vectors.rank(*place) / kRarer : kFrequent;
}

}  // namespace

std::vector<Meaning> meanings_of(const std::string& word, const Vocabulary& vocabulary) {
  std::vector<Meaning> meanings{{word}};
  if (deck::is_stop_word(word) || vocabulary.has_stem(text::term_of(word))) return meanings;
  const auto place = vocabulary.vectors().find(word);
  const bool rare = !place || vocabulary.vectors().rank(*place) >= kRare;
  if (!rare && word.size() <= kShortest) return meanings;
  for (std::string& near : near_words(word, vocabulary)) {
    meanings.push_back({std::move(near), rare ? kMistyped : kRealWord});
  }
  if (!rare || meanings.size() > 1 || slips_allowed(word) == 0) return meanings;
  MostFrequent best(vocabulary.vectors(), rank_below(word, vocabulary.vectors()));
  try_all_one_slip_away(word, best);
  for (const auto& [rank, meant] : best.found()) meanings.push_back({meant, kMistyped});
  return meanings;
}

}  // namespace hone::recall
