#include "recall/recalled.h"

#include <algorithm>
#include <cmath>

#include "recall/evidence.h"
#include "text/assignment.h"

namespace hone::recall {
namespace {

using Given = std::vector<std::optional<std::size_t>>;  // phrase → item

constexpr double kSureScore = 0.8;
constexpr double kSureMargin = 0.15;

/// The log-likelihood gained by giving a phrase to an item instead of to none: ln(1 + odds). It
/// never falls below 0, so that no good pair is given up in order to spare a bad one.
double gain(double log_odds) {
  return std::log1p(std::exp(log_odds));
}

/// Gives phrases to items so that the whole gains most; weak pairs are let go afterwards.
Given assigned(const std::vector<Evidence>& phrases, std::size_t items) {
  text::Weights weights{phrases.size(), items, {}};
  for (const Evidence& phrase : phrases) {
    std::ranges::transform(phrase.log_odds, std::back_inserter(weights.values), gain);
  }
  Given given = text::best_assignment(weights);
  for (std::size_t at = 0; at < given.size(); ++at) {
    if (given[at] && phrases[at].log_odds[*given[at]] < kAccepted) given[at].reset();
  }
  return given;
}

/// What the phrase has for the best item besides this one that no other phrase was given to.
double next_best(const Evidence& phrase, std::size_t item, const std::vector<bool>& taken) {
  double best = 0;
  for (std::size_t other = 0; other < taken.size(); ++other) {
    if (other == item || taken[other]) continue;
    best = std::max(best, probability(phrase.log_odds[other]));
  }
  return best;
}

std::vector<bool> taken_items(const Given& given, std::size_t items) {
  std::vector<bool> taken(items, false);
  for (const auto& item : given) {
    if (item) taken[*item] = true;
  }
  return taken;
}

void take(RecalledItem& item, const Evidence& phrase, std::size_t at,
          const std::vector<bool>& taken) {
  item.score = probability(phrase.log_odds[at]);
  item.margin = item.score - next_best(phrase, at, taken);
  item.phrase = phrase.phrase;
}

/// For an item that did not come back: how near any free phrase came to it.
RecalledItem nearest_miss(const std::vector<Evidence>& phrases, const Given& given,
                          const std::vector<bool>& taken, std::size_t item) {
  RecalledItem missed;
  for (std::size_t at = 0; at < phrases.size(); ++at) {
    if (given[at] || probability(phrases[at].log_odds[item]) <= missed.score) continue;
    take(missed, phrases[at], item, taken);
  }
  missed.sure = missed.score < 0.5;
  if (missed.sure) missed.phrase.reset();
  return missed;
}

}  // namespace

int proposed_confidence(std::size_t recalled, std::size_t items, bool in_order) {
  if (items == 0) return 1;
  const auto tenths = 10 * recalled / items;
  const int by_share = recalled == items ? 5
                       : tenths >= 8     ? 4
                       : tenths >= 6     ? 3
                       : tenths >= 3     ? 2
                                         : 1;
  return in_order ? by_share : std::max(1, by_share - 1);
}

Recalled recall(Matcher& matcher, std::string_view answer, bool ordered) {
  const auto phrases = evidence_of(matcher, answer);
  const Given given = assigned(phrases, matcher.items());
  const auto taken = taken_items(given, matcher.items());
  Recalled result;
  std::vector<std::size_t> sequence;
  for (std::size_t item = 0; item < matcher.items(); ++item) {
    result.items.push_back(nearest_miss(phrases, given, taken, item));
  }
  for (std::size_t at = 0; at < phrases.size(); ++at) {
    if (!given[at]) {
      // What speaks for an item says it again, or is in doubt.
      const bool foreign = phrases[at].log_odds[phrases[at].best()] < 0;
      if (foreign) result.intrusions.push_back(phrases[at].phrase);
      continue;
    }
    RecalledItem& item = result.items[*given[at]];
    take(item, phrases[at], *given[at], taken);
    item.recalled = true;
    item.sure = item.score >= kSureScore && item.margin >= kSureMargin;
    sequence.push_back(*given[at]);
  }
  result.order = order_score(sequence);
  const bool in_order = !ordered || result.order.out_of_place.empty();
  for (std::size_t count = 0; count <= matcher.items(); ++count) {
    result.proposals.push_back(proposed_confidence(count, matcher.items(), in_order));
  }
  result.proposed_confidence = result.proposals[sequence.size()];
  return result;
}

}  // namespace hone::recall
