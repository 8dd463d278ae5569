#include "recall/order.h"

#include <algorithm>
#include <iterator>

namespace hone::recall {
namespace {

/// A longest increasing part of a sequence; of several the one that ends earliest.
std::vector<std::size_t> longest_ordered_part(std::span<const std::size_t> sequence) {
  std::vector<std::vector<std::size_t>> best_ending_at;
  std::vector<std::size_t> longest;
  for (std::size_t at = 0; at < sequence.size(); ++at) {
    std::vector<std::size_t> best;
    for (std::size_t before = 0; before < at; ++before) {
      const bool fits = sequence[before] < sequence[at];
      if (fits && best_ending_at[before].size() > best.size()) best = best_ending_at[before];
    }
    best.push_back(sequence[at]);
    if (best.size() > longest.size()) longest = best;
    best_ending_at.push_back(std::move(best));
  }
  return longest;
}

double share_of_inversions(std::span<const std::size_t> sequence) {
  std::size_t inversions = 0;
  std::size_t pairs = 0;
  for (std::size_t right = 0; right < sequence.size(); ++right) {
    for (std::size_t left = 0; left < right; ++left) {
      inversions += sequence[left] > sequence[right] ? 1 : 0;
      ++pairs;
    }
  }
  return pairs == 0 ? 0 : static_cast<double>(inversions) / static_cast<double>(pairs);
}

}  // namespace

OrderScore order_score(std::span<const std::size_t> sequence) {
  OrderScore score;
  score.sequence.assign(sequence.begin(), sequence.end());
  const auto run = longest_ordered_part(sequence);
  score.longest_run = run.size();
  score.kendall_distance = share_of_inversions(sequence);
  auto all = score.sequence;
  std::ranges::sort(all);
  std::ranges::set_difference(all, run, std::back_inserter(score.out_of_place));
  return score;
}

}  // namespace hone::recall
