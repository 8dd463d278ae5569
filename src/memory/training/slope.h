#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace hone::memory::training {

/// A lower triangle with its diagonal, row by row: a symmetric matrix.
constexpr std::size_t triangle(std::size_t row, std::size_t column) {
  return row * (row + 1) / 2 + column;
}

/// What an optimiser needs to know of the loss at some parameters.
struct Slope {
  double loss = 0;
  std::vector<double> gradient;
  std::vector<double> information;  ///< Fisher's, a triangle: the expected curvature of the loss

  explicit Slope(std::size_t parameters)
      : gradient(parameters), information(parameters * (parameters + 1) / 2) {}
};

}  // namespace hone::memory::training
