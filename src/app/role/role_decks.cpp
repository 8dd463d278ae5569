#include "app/role/role_decks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "deck/pack/packs_of_decks.h"

namespace hone::app {
namespace {

/// A deck of the library without the cards that its source has lost.
Result<deck::Deck> deck_as_kept(Store& store, const DeckSummary& summary) {
  deck::Deck kept = TRY(store.find_deck(summary.name)).value_or(deck::Deck{});
  if (summary.missing == 0) return kept;
  std::set<deck::CardId> lost;
  for (const StoredCard& card : TRY(store.cards_of(summary.name))) {
    if (card.missing) lost.insert(card.card.id);
  }
  std::erase_if(kept.cards, [&](const deck::Card& card) { return lost.contains(card.id); });
  return kept;
}

Result<std::vector<deck::Deck>> all_role_decks(Store& store, std::span<const deck::Deck> along) {
  std::vector<deck::Deck> decks(along.begin(), along.end());
  for (const DeckSummary& summary : TRY(store.decks())) {
    deck::Deck kept = TRY(deck_as_kept(store, summary));
    const auto twin = std::ranges::find(decks, kept.name, &deck::Deck::name);
    if (twin == decks.end()) {
      decks.push_back(std::move(kept));
    } else {
      *twin = std::move(kept);
    }
  }
  return decks;
}

}  // namespace

Result<RolePack> role_pack(Store& store, std::span<const deck::Deck> along,
                           const std::optional<std::string>& name) {
  std::vector<deck::Pack> packs = deck::packs_of_decks(TRY(all_role_decks(store, along)));
  if (packs.empty()) {
    return not_found("no deck describes a role; bring the decks of a pack in.");
  }
  std::vector<std::string> names;
  for (const deck::Pack& pack : packs) names.push_back(pack.role->name);
  const auto chosen = name ? std::ranges::find(names, *name) : names.begin();
  if (chosen == names.end()) {
    return not_found(
        fmt::format("there is no role “{}”; there is “{}”.", *name, fmt::join(names, "”, “")));
  }
  deck::Pack& pack = packs[static_cast<std::size_t>(chosen - names.begin())];
  return RolePack{std::move(pack), std::move(names)};
}

}  // namespace hone::app
