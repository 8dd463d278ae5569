#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <vector>

namespace hone::mnemonic {

inline constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// What it is worth that a letter stands for an item; kImpossible where the item has no cue that
/// begins so.
class LetterValues {
 public:
  explicit LetterValues(std::size_t items) : rows_(items) {
    for (auto& row : rows_) row.fill(kImpossible);
  }

  [[nodiscard]] std::size_t items() const { return rows_.size(); }

  /// `letter` is one of a to z.
  [[nodiscard]] float at(std::size_t item, char letter) const {
    return rows_[item][static_cast<std::size_t>(letter - 'a')];
  }
  void set(std::size_t item, char letter, float value) {
    rows_[item][static_cast<std::size_t>(letter - 'a')] = value;
  }

 private:
  std::vector<std::array<float, 26>> rows_;
};

}  // namespace hone::mnemonic
