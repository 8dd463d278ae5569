#include <array>
#include <string>

#include "deck/card_names.h"
#include "deck/parts.h"
#include "deck/unique_names.h"
#include "deck/update.h"

namespace hone::deck {
namespace {

std::size_t index_of(FacetKind kind) {
  return static_cast<std::size_t>(kind);
}

/// The words that name a part: an abbreviation stands well without its spelling-out.
std::string part_name(FacetKind kind, std::string_view prompt) {
  if (std::string name = slug(item_from_title(prompt).title); !name.empty()) return name;
  return std::string(name_of(kind));
}

void name_parts(Card& card) {
  std::array<UniqueNames, kFacetKinds> scopes;
  // Given keys first, so that no made one takes theirs.
  for_each_part(card, [&](FacetKind kind, PartKey& key, const PartTexts&) {
    if (!key.empty() && !scopes[index_of(kind)].take(key.value)) key = PartKey{};
  });
  for_each_part(card, [&](FacetKind kind, PartKey& key, const PartTexts& texts) {
    if (key.empty()) key = PartKey{scopes[index_of(kind)].make(part_name(kind, texts.prompt))};
  });
}

void name_cards(Deck& deck) {
  UniqueNames ids;
  bool all_named = true;
  for (Card& card : deck.cards) {
    if (!card.id.empty() && !ids.take(card.id.value)) card.id = CardId{};
    all_named = all_named && !card.id.empty();
  }
  if (all_named) return;
  const CardNames names{deck};
  for (Card& card : deck.cards) {
    if (!card.id.empty()) continue;
    std::string quoted = CardNames::quoted_name(card.question);
    const bool free = !quoted.empty() && ids.take(quoted);
    card.id = CardId{free ? std::move(quoted) : ids.make(names.telling_name(card))};
  }
}

}  // namespace

void assign_names(Deck& deck) {
  name_cards(deck);
  for (Card& card : deck.cards) name_parts(card);
}

}  // namespace hone::deck
