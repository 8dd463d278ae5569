#include "text/bm25.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hone::text {

Bm25::Bm25(std::span<const Terms> passages, Bm25Weights weights) {
  for (const Terms& passage : passages) {
    for (const std::string& term : passage) {
      auto& uses = uses_[term];
      if (uses.empty() || uses.back().passage != lengths_.size()) uses.push_back({lengths_.size()});
      uses.back().weight += 1;
    }
    lengths_.push_back(passage.size());
  }
  const auto total = static_cast<double>(std::reduce(lengths_.begin(), lengths_.end()));
  const double mean =
      std::max(1.0, total / static_cast<double>(std::max<std::size_t>(1, passages.size())));
  for (auto& [term, uses] : uses_) {
    for (Use& use : uses) {
      const double share = static_cast<double>(lengths_[use.passage]) / mean;
      const double dampening = weights.saturation * (1 - weights.length + weights.length * share);
      use.weight *= (weights.saturation + 1) / (use.weight + dampening);
    }
  }
}

std::vector<double> Bm25::scores(std::span<const std::string> query) const {
  std::vector<double> sums(passages(), 0.0);
  for (const std::string& term : query) {
    const auto found = uses_.find(term);
    if (found == uses_.end()) continue;
    const double rarity = rarity_of(found->second.size());
    for (const Use& use : found->second) sums[use.passage] += rarity * use.weight;
  }
  return sums;
}

double Bm25::rarity(const std::string& term) const {
  const auto found = uses_.find(term);
  return rarity_of(found == uses_.end() ? 0 : found->second.size());
}

double Bm25::rarity_of(std::size_t uses) const {
  const auto all = static_cast<double>(passages());
  const auto with = static_cast<double>(uses);
  return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

}  // namespace hone::text
