#pragma once

#include <string>
#include <vector>

#include "deck/pack/pack.h"

namespace hone::deck {

/// What a competency counts in front of one listener or in one kind of company.
struct Emphasis {
  std::string competency;  ///< id
  double factor = 1;       ///< 0 to 3
  std::string reason;      ///< empty where the weight stays as it is
  double weight = 0;       ///< of 100 for all competencies

  auto operator<=>(const Emphasis&) const = default;
};

/// The weights of all competencies of a pack as the “Weights” of a card change them: multiplied,
/// and brought back to a sum of 100 (docs/packs.md). All 0 when every product is.
std::vector<Emphasis> weights_under(const Pack& pack, const Card& profile);

/// What a question counts under these weights: the sum over its competencies.
double weight_of(const InterviewQuestion& question, const std::vector<Emphasis>& weights);

}  // namespace hone::deck
