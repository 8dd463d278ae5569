#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hone::recall {

/// How the items of a list came back, compared with the list's own order.
struct OrderScore {
  std::vector<std::size_t> sequence;      ///< items from 0, as they were said
  std::vector<std::size_t> out_of_place;  ///< those outside the longest run, in the list's order
  std::size_t longest_run = 0;  ///< most items that stand in the list's order, others between them
  double kendall_distance = 0;  ///< share of the pairs that are the wrong way round, 0 to 1
};

/// Scores items that each came back once.
OrderScore order_score(std::span<const std::size_t> sequence);

}  // namespace hone::recall
