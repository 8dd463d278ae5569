#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "memory/training/histories.h"

namespace hone::memory::training {

/// Cards side by side, so that one instruction steps several: cards of like length share a block,
/// whose rows hold the first reviews of its cards, then the second ones, and so on.
struct Lanes {
  static constexpr std::size_t kCount = 8;

  struct Row {
    std::array<float, kCount> days{};           ///< since the card's last review
    std::array<float, kCount> weight{};         ///< of the item in the loss; 0: it does not count
    std::array<float, kCount> grade{};          ///< 0: the card has no further review
    std::array<std::uint32_t, kCount> place{};  ///< of the review in the histories
  };
  struct Block {
    std::size_t begin = 0;  ///< its rows
    std::size_t end = 0;
  };
  std::vector<Row> rows;
  std::vector<Block> blocks;
};

/// The reviews before the moment `until`, up to each card's last that has a weight: what comes
/// after it changes nothing. `weight` has a value for each review; only items may have one over 0.
/// The days are whole or, for models that want them so, `exact`.
Lanes lanes_of(const Histories& histories, std::span<const float> weight, std::uint32_t until,
               bool exact = false);

}  // namespace hone::memory::training
