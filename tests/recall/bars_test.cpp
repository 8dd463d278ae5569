// How well phrases are given to their items, on 328 paraphrases of other people's cards. They are
// not part of the repository; where they lie beside the checkout the bars must be reached,
// elsewhere these tests have nothing to look at. No number that hone matches by was fitted to them.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <random>

#include "recall/matcher.h"
#include "recall/paraphrases.h"
#include "recall/recalled.h"
#include "text/assignment.h"
#include "text/words.h"

namespace hone::recall {
namespace {

using Texts = std::function<std::string(const Paraphrase&)>;
using Chosen = std::function<bool(const Paraphrase&)>;

/// The matcher of a card without the paraphrase's devices, made once for all that leave out the
/// same.
Matcher& matcher_of(const Paraphrase& one) {
  static std::map<std::string, Matcher> made;
  std::string name = one.card->id.value;
  for (const deck::Device& device : one.devices) name += '/' + device.name;
  const auto& vectors = text::built_in_vectors();
  return made.try_emplace(name, *one.card->list, one.devices, vectors).first->second;
}

std::vector<double> scores_of(const Paraphrase& one, const std::string& text) {
  return matcher_of(one).log_odds(text);
}

/// 1 when the item has the highest score alone, a share of it when several have.
double top_one(const Paraphrase& one, const std::string& text) {
  const auto scores = scores_of(one, text);
  const double best = std::ranges::max(scores);
  if (scores[one.item] < best) return 0;
  return 1.0 / static_cast<double>(std::ranges::count(scores, best));
}

double share(const std::string& name, const Chosen& chosen, const Texts& text) {
  double right = 0;
  double all = 0;
  for (const Paraphrase& one : measured().single) {
    if (!chosen(one)) continue;
    right += top_one(one, text(one));
    all += 1;
  }
  std::cout << name << ": " << right / all << " of " << all << "\n";
  return right / all;
}

std::string bare(const Paraphrase& one) {
  return one.text;
}

/// Each word with one slip: a letter changed, dropped, doubled, or exchanged with the next one.
std::string mistyped(const std::string& text, std::mt19937& chance) {
  std::string typed;
  for (std::string word : text::words(text)) {
    const auto at = std::uniform_int_distribution<std::size_t>(0, word.size() - 1)(chance);
    const auto letter = static_cast<char>('a' + chance() % 26);
    switch (chance() % 4) {
      case 0:
        word[at] = letter;
        break;
      case 1:
        if (word.size() > 1) word.erase(at, 1);
        break;
      case 2:
        word.insert(at, 1, letter);
        break;
      default:
        if (at + 1 < word.size()) std::swap(word[at], word[at + 1]);
    }
    typed += word + ' ';
  }
  return typed;
}

TEST(RecallBars, ABareCueFindsItsItem) {
  if (measured().single.empty()) return;
  EXPECT_EQ(measured().single.size(), 328U);
  EXPECT_GE(share("all", [](const auto&) { return true; }, bare), 0.82);
  EXPECT_GE(share("acrostic", [](const auto& one) { return one.acrostic; }, bare), 0.92);
  EXPECT_GE(share("retrieval", [](const auto& one) { return !one.acrostic; }, bare), 0.66);
  EXPECT_GE(share("hard", [](const auto& one) { return one.hard; }, bare), 0.69);
}

TEST(RecallBars, OneSlipAWordCostsAtMostFourPoints) {
  if (measured().single.empty()) return;
  const auto everything = [](const auto&) { return true; };
  const double clean = share("clean", everything, bare);
  double sum = 0;
  constexpr int kRounds = 2;
  for (unsigned seed = 1; seed <= kRounds; ++seed) {
    std::mt19937 chance(seed);
    sum +=
        share("mistyped", everything, [&](const auto& one) { return mistyped(one.text, chance); });
  }
  EXPECT_GE(sum / kRounds, clean - 0.04);
}

/// The rows of one device, whose items are all different.
std::vector<std::vector<Paraphrase>> acrostic_devices() {
  std::vector<std::vector<Paraphrase>> devices;
  for (const Paraphrase& one : measured().all) {
    if (!one.acrostic) continue;
    const bool next = devices.empty() || devices.back().front().device != one.device ||
                      devices.back().front().card != one.card;
    if (next) devices.emplace_back();
    devices.back().push_back(one);
  }
  return devices;
}

TEST(RecallBars, WholeDevicesAreTakenApartJointly) {
  if (measured().all.empty()) return;
  double right = 0;
  double all = 0;
  for (const auto& rows : acrostic_devices()) {
    text::Weights weights{rows.size(), rows.front().card->list->items.size(), {}};
    for (const Paraphrase& row : rows)
      std::ranges::copy(scores_of(row, row.text), std::back_inserter(weights.values));
    const auto given = text::best_assignment(weights);
    for (std::size_t at = 0; at < rows.size(); ++at) right += given[at] == rows[at].item ? 1 : 0;
    all += static_cast<double>(rows.size());
  }
  std::cout << "acrostic jointly: " << right / all << " of " << all << "\n";
  EXPECT_GE(right / all, 0.98);
}

TEST(RecallBars, SentencesOfAnotherTopicAreTurnedAway) {
  if (measured().all.empty()) return;
  std::vector<double> own;
  std::vector<double> foreign;
  std::mt19937 chance(1);
  for (const Paraphrase& one : measured().all) {
    own.push_back(scores_of(one, one.gloss)[one.item]);
    const Paraphrase& other = measured().all[chance() % measured().all.size()];
    if (other.card == one.card) continue;
    std::ranges::copy(scores_of(other, one.gloss), std::back_inserter(foreign));
  }
  std::ranges::sort(own);
  const double least = own[own.size() / 10];
  const auto accepted =
      std::ranges::count_if(foreign, [&](double score) { return score >= least; });
  const double share = static_cast<double>(accepted) / static_cast<double>(foreign.size());
  std::cout << "false accepts at 90% true accepts: " << share << " of " << foreign.size() << "\n";
  EXPECT_LE(share, 0.15);
}

/// What `hone recall` does with a cue that is typed alone.
TEST(RecallBars, ACueTypedAloneIsGivenToItsItem) {
  if (measured().single.empty()) return;
  double right = 0;
  for (const Paraphrase& one : measured().single) {
    const auto recalled = recall(matcher_of(one), one.text, false);
    const auto best = std::ranges::max_element(recalled.items, {}, &RecalledItem::score);
    right += best - recalled.items.begin() == static_cast<std::ptrdiff_t>(one.item) ? 1 : 0;
  }
  const double share = right / static_cast<double>(measured().single.size());
  std::cout << "typed alone: " << share << "\n";
  EXPECT_GE(share, 0.82);
}

}  // namespace
}  // namespace hone::recall
