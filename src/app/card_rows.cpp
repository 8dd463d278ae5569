#include "app/card_rows.h"

#include <algorithm>
#include <span>

#include "app/settings.h"

namespace hone::app {
namespace {

using Known = std::optional<memory::Progress>;

CardRow row_of(const StoredCard& stored) {
  return {.id = stored.card.id,
          .number = stored.number,
          .question = stored.card.question,
          .tags = stored.card.tags,
          .suspended = stored.suspended,
          .missing = stored.missing};
}

bool is_mastered(const memory::Progress& progress, Instant at, const memory::Policy& policy) {
  return memory::recall_at(progress, at, policy.parameters) >= policy.desired_retention;
}

void count(CardRow& row, std::span<const Known> known, Instant at, const memory::Policy& policy) {
  row.units = static_cast<int>(known.size());
  row.due = static_cast<int>(std::ranges::count_if(
      known, [&](const Known& progress) { return progress && progress->due <= at; }));
  row.mastered = static_cast<int>(std::ranges::count_if(known, [&](const Known& progress) {
    return progress && is_mastered(*progress, at, policy);
  }));
}

/// What is asked of a card at a depth.
std::vector<deck::UnitId> asked_of(const deck::Card& card, deck::Depth depth) {
  std::vector<deck::UnitId> asked;
  for (deck::Unit& unit : deck::units_of(card)) {
    if (deck::depth_of(unit.id.facet.kind) <= depth) asked.push_back(std::move(unit.id));
  }
  return asked;
}

}  // namespace

Result<std::vector<CardRow>> card_rows(Store& store, const deck::DeckName& deck, int from, int most,
                                       Instant at) {
  const Settings settings = TRY(load_settings(store, deck));
  std::vector<CardRow> rows;
  std::vector<deck::UnitId> units;
  std::vector<std::size_t> ends;
  for (const StoredCard& stored : TRY(store.cards_between(deck, from, most))) {
    rows.push_back(row_of(stored));
    for (deck::UnitId& unit : asked_of(stored.card, settings.depth)) {
      units.push_back(std::move(unit));
    }
    ends.push_back(units.size());
  }
  const std::vector<Known> known = TRY(store.progress_of(units));
  std::size_t begin = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    count(rows[row], std::span(known).subspan(begin, ends[row] - begin), at, settings.policy);
    begin = ends[row];
  }
  return rows;
}

}  // namespace hone::app
