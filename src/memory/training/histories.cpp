#include "memory/training/histories.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace hone::memory::training {
namespace {

using Places = std::vector<std::uint32_t>;

Places in_time_order(std::span<const ReviewRow> rows) {
  Places places(rows.size());
  std::iota(places.begin(), places.end(), 0U);
  const auto at = [rows](std::uint32_t place) { return rows[place].at; };
  if (!std::ranges::is_sorted(places, {}, at)) std::ranges::stable_sort(places, {}, at);
  return places;
}

/// The number of each row's card, from 0 in the order of their first reviews.
Places card_numbers(std::span<const ReviewRow> rows, const Places& order, Histories& histories) {
  std::unordered_map<std::int64_t, std::uint32_t> numbers;
  numbers.reserve(rows.size() / 8);
  Places card_of(rows.size());
  for (const std::uint32_t place : order) {
    const auto next = static_cast<std::uint32_t>(numbers.size());
    const auto [found, is_new] = numbers.try_emplace(rows[place].card, next);
    if (is_new) histories.card.push_back(rows[place].card);
    card_of[place] = found->second;
  }
  return card_of;
}

/// For each card the place behind its last review so far; at the start, its first.
Places starts_of(const Places& card_of, std::size_t cards) {
  Places begin(cards + 1, 0);
  for (const std::uint32_t card : card_of) begin[card + 1] += 1;
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  return begin;
}

float fraction_of_days(const ReviewRow& earlier, const ReviewRow& later) {
  using DaysSpan = std::chrono::duration<float, std::chrono::days::period>;
  return std::chrono::duration_cast<DaysSpan>(later.at - earlier.at).count();
}

/// Leaves out all but the first of a card's reviews at one moment.
std::vector<ReviewRow> without_duplicates(std::span<const ReviewRow> rows, const Places& order) {
  std::unordered_map<std::int64_t, Instant> last;
  last.reserve(rows.size() / 8);
  std::vector<ReviewRow> kept;
  kept.reserve(rows.size());
  for (const std::uint32_t place : order) {
    const ReviewRow& row = rows[place];
    const auto [found, is_new] = last.try_emplace(row.card, row.at);
    if (!is_new && found->second == row.at) continue;
    found->second = row.at;
    kept.push_back(row);
  }
  return kept;
}

bool any_duplicate(std::span<const ReviewRow> rows, const Places& order, const Places& card_of,
                   std::size_t cards) {
  constexpr std::uint32_t kNone = ~0U;
  Places last(cards, kNone);
  return std::ranges::any_of(order, [&](std::uint32_t place) {
    const std::uint32_t before = std::exchange(last[card_of[place]], place);
    return before != kNone && rows[before].at == rows[place].at;
  });
}

void fill(std::span<const ReviewRow> rows, const Places& order, const Places& card_of,
          Histories& histories) {
  Histories& h = histories;
  h.at.resize(rows.size());
  h.grade.resize(rows.size());
  h.days.resize(rows.size());
  h.exact_days.resize(rows.size());
  h.moment.resize(rows.size());
  Places next = h.begin;
  Places last(h.cards(), 0);
  std::uint32_t moment = 0;
  for (const std::uint32_t place : order) {
    const std::uint32_t card = card_of[place];
    const std::uint32_t to = next[card]++;
    const ReviewRow& row = rows[place];
    const bool first = to == h.begin[card];
    const ReviewRow& before = first ? row : rows[last[card]];
    h.at[to] = row.at;
    h.grade[to] = static_cast<std::uint8_t>(row.grade);
    h.days[to] = static_cast<float>(std::max(row.day - before.day, 0));
    h.exact_days[to] = fraction_of_days(before, row);
    h.moment[to] = moment++;
    if (h.days[to] > 0) h.by_time.push_back(to);
    last[card] = place;
  }
}

}  // namespace

HistoriesRead histories_of(std::span<const ReviewRow> rows) {
  HistoriesRead read;
  const Places order = in_time_order(rows);
  const Places card_of = card_numbers(rows, order, read.histories);
  if (any_duplicate(rows, order, card_of, read.histories.cards())) {
    const std::vector<ReviewRow> kept = without_duplicates(rows, order);
    read = histories_of(kept);
    read.duplicates = rows.size() - kept.size();
    return read;
  }
  read.histories.begin = starts_of(card_of, read.histories.cards());
  fill(rows, order, card_of, read.histories);
  return read;
}

}  // namespace hone::memory::training
