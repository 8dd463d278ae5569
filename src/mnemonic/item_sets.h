#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "mnemonic/letter_values.h"

namespace hone::mnemonic {

/// Sets of items as bits.
using ItemSet = std::uint32_t;

/// Which sets of items the first letters of a name can stand for, and how well. The rows are a
/// stack: a letter more is a row more.
class ItemSetRows {
 public:
  /// For names of `letters` letters, which are at least the items.
  ItemSetRows(const LetterValues& values, std::size_t letters, bool keep_order)
      : values_(&values),
        spare_(letters - values.items()),
        sets_of_size_(values.items() + 1),
        rows_(letters + 1, std::vector<float>(std::size_t{1} << values.items(), kImpossible)) {
    const auto all = static_cast<ItemSet>((std::size_t{1} << values.items()) - 1);
    for (ItemSet set = 0; set <= all; ++set) {
      // Where the order is kept, the items that are done are the first ones of the list.
      if (keep_order && (set & (set + 1)) != 0) continue;
      sets_of_size_[static_cast<std::size_t>(std::popcount(set))].push_back(set);
    }
    rows_[0][0] = 0;
  }

  /// Fills row `depth + 1` from row `depth`; false when no set can be reached, so that no longer
  /// name can be either.
  bool push(std::size_t depth, char letter) {
    const std::vector<float>& from = rows_[depth];
    std::vector<float>& to = rows_[depth + 1];
    const ItemSet usable = usable_items(letter);
    float best = kImpossible;
    for_each_set(depth + 1, [&](ItemSet set) {
      float value = skips(depth, set) ? from[set] : kImpossible;
      for (ItemSet rest = set & usable; rest != 0; rest &= rest - 1) {
        const auto item = static_cast<std::size_t>(std::countr_zero(rest));
        const float sum = from[set & ~(ItemSet{1} << item)] + worth_[item];
        if (sum > value) value = sum;
      }
      to[set] = value;
      if (value > best) best = value;
    });
    return best > kImpossible;
  }

  [[nodiscard]] float at(std::size_t depth, ItemSet set) const { return rows_[depth][set]; }
  /// Whether a set may have been reached without this letter standing for anything.
  [[nodiscard]] bool skips(std::size_t depth, ItemSet set) const {
    return spare_ > 0 && static_cast<std::size_t>(std::popcount(set)) <= depth;
  }

 private:
  ItemSet usable_items(char letter) {
    ItemSet usable = 0;
    for (std::size_t item = 0; item < values_->items(); ++item) {
      worth_[item] = values_->at(item, letter);
      if (worth_[item] > kImpossible) usable |= ItemSet{1} << item;
    }
    return usable;
  }

  template <typename Visit>
  void for_each_set(std::size_t depth, Visit visit) {
    const std::size_t fewest = depth > spare_ ? depth - spare_ : 0;
    for (std::size_t size = fewest; size <= std::min(depth, values_->items()); ++size) {
      for (const ItemSet set : sets_of_size_[size]) visit(set);
    }
  }

  const LetterValues* values_;
  std::size_t spare_;
  std::vector<std::vector<ItemSet>> sets_of_size_;
  std::vector<std::vector<float>> rows_;
  std::array<float, 32> worth_{};
};

}  // namespace hone::mnemonic
