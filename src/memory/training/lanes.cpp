#include "memory/training/lanes.h"

#include <algorithm>
#include <numeric>

namespace hone::memory::training {
namespace {

/// How many of a card's reviews are read.
std::uint32_t reviews_read(const Histories& h, std::span<const float> weight, std::uint32_t until,
                           std::size_t card) {
  std::uint32_t end = h.begin[card + 1];
  while (end > h.begin[card] && (h.moment[end - 1] >= until || weight[end - 1] == 0)) --end;
  return end - h.begin[card];
}

/// The cards that are read at all, the longest first.
std::vector<std::uint32_t> by_length(const std::vector<std::uint32_t>& length) {
  std::vector<std::uint32_t> cards;
  for (std::uint32_t card = 0; card < length.size(); ++card) {
    if (length[card] > 0) cards.push_back(card);
  }
  std::ranges::sort(cards, [&](std::uint32_t a, std::uint32_t b) {
    return length[a] != length[b] ? length[a] > length[b] : a < b;
  });
  return cards;
}

void put_card(Lanes& lanes, std::size_t first_row, std::size_t lane, const Histories& h,
              std::span<const float> weight, bool exact, std::size_t begin, std::size_t length) {
  const std::vector<float>& days = exact ? h.exact_days : h.days;
  for (std::size_t i = 0; i < length; ++i) {
    Lanes::Row& row = lanes.rows[first_row + i];
    row.days[lane] = days[begin + i];
    row.weight[lane] = weight[begin + i];
    row.grade[lane] = h.grade[begin + i];
    row.place[lane] = static_cast<std::uint32_t>(begin + i);
  }
}

}  // namespace

Lanes lanes_of(const Histories& h, std::span<const float> weight, std::uint32_t until, bool exact) {
  std::vector<std::uint32_t> length(h.cards());
  for (std::size_t card = 0; card < h.cards(); ++card) {
    length[card] = reviews_read(h, weight, until, card);
  }
  const std::vector<std::uint32_t> cards = by_length(length);
  Lanes lanes;
  std::size_t rows = 0;
  for (std::size_t i = 0; i < cards.size(); i += Lanes::kCount) {
    lanes.blocks.push_back({rows, rows + length[cards[i]]});
    rows += length[cards[i]];
  }
  lanes.rows.resize(rows);
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const std::uint32_t card = cards[i];
    put_card(lanes, lanes.blocks[i / Lanes::kCount].begin, i % Lanes::kCount, h, weight, exact,
             h.begin[card], length[card]);
  }
  return lanes;
}

}  // namespace hone::memory::training
