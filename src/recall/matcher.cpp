#include "recall/matcher.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "deck/stop_words.h"
#include "recall/typed_word.h"
#include "text/plain_words.h"
#include "text/terms.h"

namespace hone::recall {
namespace {

using Scores = std::vector<double>;

// Fitted by logistic regression on the memory devices of packs/product-manager alone: each row's
// cue and gloss against its own item, the other items and other cards. tests/recall measures them
// on cards that had no part in it.
constexpr double kTermShare = 1.94;
constexpr double kNearness = 0.8;
constexpr double kDirection = 0.84;
constexpr double kStandsOut = 1.62;
constexpr double kBias = -1.78;
constexpr double kNoWords = -10;
constexpr double kLeastDeviation = 0.08;  // smaller differences between items say little

constexpr std::size_t kMostMistyped = 2'000;  // distinct words that slips are looked for in

text::Bm25 terms_of(const std::vector<ItemTexts>& items) {
  std::vector<text::Bm25::Terms> passages;
  for (const ItemTexts& item : items) passages.push_back(text::terms(item.full));
  return text::Bm25(passages);
}

/// How many standard deviations each stands above the mean, the deviation taken for kLeastDeviation
/// at least.
Scores standardised(const Scores& scores) {
  const auto count = static_cast<double>(scores.size());
  const double mean = std::reduce(scores.begin(), scores.end()) / count;
  double squares = 0;
  for (const double score : scores) squares += (score - mean) * (score - mean);
  const double deviation = std::max(kLeastDeviation, std::sqrt(squares / count));
  Scores standard(scores.size());
  std::ranges::transform(scores, standard.begin(),
                         [&](double score) { return (score - mean) / deviation; });
  return standard;
}

void scale(Scores& scores, double factor) {
  for (double& score : scores) score *= factor;
}

void add(Scores& sums, const Scores& scores, double weight = 1) {
  for (std::size_t at = 0; at < sums.size(); ++at) sums[at] += weight * scores[at];
}

void raise(Scores& best, const Scores& scores, double weight) {
  for (std::size_t at = 0; at < best.size(); ++at) {
    best[at] = std::max(best[at], weight * scores[at]);
  }
}

/// The most that BM25 gives for one word: in one item only, and often there.
double highest_term_score(std::size_t items) {
  const auto all = static_cast<double>(items);
  return 2.2 * std::log(1 + (all - 0.5) / 1.5);
}

/// The log-odds from three scores of 0 to 1 for each item, and from how far each stands out.
Scores joined(const Scores& terms, const Scores& nearness, const Scores& directions) {
  Scores sums(terms.size(), kBias);
  add(sums, terms, kTermShare);
  add(sums, nearness, kNearness);
  add(sums, directions, kDirection);
  for (const Scores* scores : {&terms, &nearness, &directions}) {
    add(sums, standardised(*scores), kStandsOut / 3);
  }
  return sums;
}

}  // namespace

Matcher::Matcher(const deck::MustHaveList& list, std::span<const deck::Device> devices,
                 const text::WordVectors& vectors)
    : vocabulary_(item_texts(list, devices), vectors),
      terms_(terms_of(item_texts(list, devices))) {}

Matcher::WordEvidence Matcher::judge(const std::string& word) const {
  WordEvidence evidence{.terms = Scores(items(), 0.0),
                        .nearness = Scores(items(), 0.0),
                        .stop_word = deck::is_stop_word(word),
                        .meant = word};
  const bool many = judged_.size() >= kMostMistyped;
  const auto meanings = many ? std::vector<Meaning>{{word}} : meanings_of(word, vocabulary_);
  for (const Meaning& meaning : meanings) {
    const std::vector<std::string> term{text::term_of(meaning.word)};
    raise(evidence.terms, terms_.scores(term), meaning.trust);
    raise(evidence.nearness, vocabulary_.nearness(meaning.word), meaning.trust);
  }
  const bool known = vocabulary_.vectors().find(word).has_value();
  if (!known && meanings.size() > 1) evidence.meant = meanings[1].word;
  evidence.weight = word_weight(vocabulary_.vectors(), evidence.meant);
  return evidence;
}

const Matcher::WordEvidence& Matcher::evidence(const std::string& word) {
  const auto found = judged_.find(word);
  return found != judged_.end() ? found->second : judged_.emplace(word, judge(word)).first->second;
}

Scores Matcher::log_odds(std::string_view phrase) {
  std::vector<const WordEvidence*> words;
  std::vector<std::string> meant;
  for (const text::PlacedWord& word : text::placed_words(phrase)) {
    words.push_back(&evidence(word.plain));
    meant.push_back(words.back()->meant);
  }
  if (words.empty() || items() == 0) return Scores(items(), kNoWords);
  if (!std::ranges::all_of(words, &WordEvidence::stop_word)) {
    std::erase_if(words, [](const WordEvidence* word) { return word->stop_word; });
  }
  Scores terms(items(), 0.0);
  Scores nearness(items(), 0.0);
  double weights = 0;
  for (const WordEvidence* word : words) {
    add(terms, word->terms);
    add(nearness, word->nearness, word->weight);
    weights += word->weight;
  }
  scale(terms, 1 / (static_cast<double>(words.size()) * highest_term_score(items())));
  scale(nearness, 1 / weights);
  const Direction direction = direction_of(vocabulary_.vectors(), meant);
  Scores directions;
  for (const Direction& item : vocabulary_.directions()) {
    directions.push_back(cosine(direction, item));
  }
  return joined(terms, nearness, directions);
}

double probability(double log_odds) {
  return 1 / (1 + std::exp(-log_odds));
}

}  // namespace hone::recall
