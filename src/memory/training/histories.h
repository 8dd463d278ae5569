#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/instant.h"
#include "memory/quantities.h"

namespace hone::memory::training {

/// One review as a log has it. Whose calendar the days are of is the caller's affair.
struct ReviewRow {
  std::int64_t card = 0;  ///< any number that is the card's alone
  Instant at;
  std::int32_t day = 0;  ///< the day of `at`, counted from any day
  Grade grade = Grade::kGood;
};

/// A log in the order in which a model reads it: card by card, each card's reviews by time. One
/// array a field; numbers in `begin` and `by_time` are places in these arrays.
struct Histories {
  std::vector<std::int64_t> card;    ///< a name a card, in the order of the first reviews
  std::vector<std::uint32_t> begin;  ///< the card's first review; one more at the end
  std::vector<Instant> at;
  std::vector<std::uint8_t> grade;     ///< 1 to 4
  std::vector<float> days;             ///< whole days since the card's last review; 0 at the first
  std::vector<float> exact_days;       ///< the same with fractions
  std::vector<std::uint32_t> moment;   ///< the review's place among all reviews by time
  std::vector<std::uint32_t> by_time;  ///< all items by time

  [[nodiscard]] std::size_t cards() const { return card.size(); }
  [[nodiscard]] std::size_t reviews() const { return grade.size(); }
};

/// What a log came to.
struct HistoriesRead {
  Histories histories;
  std::size_t duplicates = 0;  ///< reviews of the same card at the same moment, left out
};

/// An item is a review at least a day after the card's last one: what is foretold and scored. Rows
/// may come in any order; reviews of one moment keep theirs. At most 4,000 million rows.
HistoriesRead histories_of(std::span<const ReviewRow> rows);

}  // namespace hone::memory::training
