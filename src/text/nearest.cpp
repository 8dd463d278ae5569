#include "text/nearest.h"

#include <algorithm>
#include <vector>

#include "text/characters.h"

namespace hone::text {
namespace {

using Row = std::vector<std::size_t>;

/// The distances of all prefixes of two texts, kept for the last three rows only.
class PrefixDistances {
 public:
  PrefixDistances(const std::u32string& left, const std::u32string& right)
      : left_(left), right_(right), before_(right.size() + 1), above_(right.size() + 1) {
    row_.resize(right.size() + 1);
    for (std::size_t column = 0; column < row_.size(); ++column) row_[column] = column;
  }

  std::size_t last() {
    for (std::size_t row = 1; row <= left_.size(); ++row) fill(row);
    return row_.back();
  }

 private:
  void fill(std::size_t row) {
    std::swap(before_, above_);
    std::swap(above_, row_);
    row_[0] = row;
    for (std::size_t column = 1; column <= right_.size(); ++column) {
      const auto substituted = above_[column - 1] + (left_[row - 1] == right_[column - 1] ? 0 : 1);
      row_[column] = std::min({above_[column] + 1, row_[column - 1] + 1, substituted});
      if (swaps_neighbours(row, column)) {
        row_[column] = std::min(row_[column], before_[column - 2] + 1);
      }
    }
  }

  [[nodiscard]] bool swaps_neighbours(std::size_t row, std::size_t column) const {
    return row > 1 && column > 1 && left_[row - 1] == right_[column - 2] &&
           left_[row - 2] == right_[column - 1];
  }

  const std::u32string& left_;
  const std::u32string& right_;
  Row before_;
  Row above_;
  Row row_;
};

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right) {
  const auto from = characters(left);
  const auto to = characters(right);
  return PrefixDistances(from, to).last();
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  std::optional<std::string> best;
  auto allowed = std::max<std::size_t>(2, characters(word).size() / 3);
  for (const auto& candidate : candidates) {
    const auto distance = edit_distance(word, candidate);
    if (distance > allowed || (best && distance == allowed)) continue;
    best = candidate;
    allowed = distance;
  }
  return best;
}

}  // namespace hone::text
