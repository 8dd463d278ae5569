#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace hone::text {

/// Row-major weights of giving row r to column c.
struct Weights {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<double> values;

  [[nodiscard]] double at(std::size_t row, std::size_t column) const {
    return values[row * columns + column];
  }
};

/// Each row's column, no column twice, with the greatest sum of weights (Hungarian method,
/// O(n³) in the larger side). Rows stay without a column only when there are more rows than
/// columns.
std::vector<std::optional<std::size_t>> best_assignment(const Weights& weights);

}  // namespace hone::text
