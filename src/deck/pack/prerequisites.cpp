#include "deck/pack/prerequisites.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hone::deck {
namespace {

using CardsById = std::unordered_map<CardId, const PackCard*>;

CardsById cards_by_id(const Pack& pack) {
  CardsById cards;
  for (const PackCard& placed : pack.cards) cards.emplace(placed.card.id, &placed);
  return cards;
}

/// Cards that can be taught one after the other, each after its prerequisites; unknown ones do not
/// count.
std::unordered_set<CardId> teachable(const Pack& pack, const CardsById& cards) {
  std::unordered_set<CardId> taught;
  for (bool more = true; std::exchange(more, false);) {
    for (const PackCard& placed : pack.cards) {
      const bool ready = std::ranges::all_of(placed.card.prerequisites, [&](const CardId& before) {
        return taught.contains(before) || !cards.contains(before);
      });
      if (ready && taught.insert(placed.card.id).second) more = true;
    }
  }
  return taught;
}

/// Goes back from a card that cannot be taught until a card comes again: that is the circle.
std::vector<std::string> circle_from(const PackCard& start, const CardsById& cards,
                                     const std::unordered_set<CardId>& taught) {
  std::vector<std::string> path;
  const PackCard* at = &start;
  for (;;) {
    const auto seen = std::ranges::find(path, at->card.id.value);
    const bool again = seen != path.end();
    if (again) path.erase(path.begin(), seen);
    path.push_back(at->card.id.value);
    if (again) return path;
    const auto before = std::ranges::find_if(at->card.prerequisites, [&](const CardId& id) {
      return cards.contains(id) && !taught.contains(id);
    });
    at = cards.at(*before);
  }
}

}  // namespace

void check_prerequisites(const Pack& pack, std::vector<PackFault>& faults) {
  const CardsById cards = cards_by_id(pack);
  for (const PackCard& placed : pack.cards) {
    for (const CardId& before : placed.card.prerequisites) {
      if (cards.contains(before)) continue;
      faults.push_back({placed.file, placed.line,
                        fmt::format("“{}” comes after “{}”, which no card of the pack is called.",
                                    placed.card.id.value, before.value)});
    }
  }
  const auto taught = teachable(pack, cards);
  const auto stuck = std::ranges::find_if(
      pack.cards, [&](const PackCard& placed) { return !taught.contains(placed.card.id); });
  if (stuck == pack.cards.end()) return;
  const std::vector<std::string> circle = circle_from(*stuck, cards, taught);
  const PackCard& first = *cards.at(CardId(circle.front()));
  faults.push_back({first.file, first.line,
                    fmt::format("“{}” comes after itself: {}; take one “After:” out.",
                                circle.front(), fmt::join(circle, " after "))});
}

}  // namespace hone::deck
