#include "app/devices.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"

namespace hone::app {

Result<StoredCard> keep_device(Store& store, const deck::CardId& card, const deck::Device& device) {
  deck::Card content = TRY(card_named(store, card.value)).card;
  const bool shown = content.shown_device && content.shown_device->name == device.name;
  if (shown || std::ranges::find(content.devices, device.name, &deck::Device::name) !=
                   content.devices.end()) {
    return failure(ErrorKind::kConflict,
                   fmt::format("Card “{}” has a device “{}” already; take it away with hone edit "
                               "first.",
                               content.id.value, device.name));
  }
  content.devices.push_back(device);
  return edit_card(store, card, std::move(content));
}

Result<std::vector<mnemonic::Collision>> device_collisions(Store& store) {
  std::vector<deck::Card> cards;
  for (const DeckSummary& deck : TRY(store.decks())) {
    for (StoredCard& stored : TRY(store.cards_of(deck.name)))
      cards.push_back(std::move(stored.card));
  }
  return mnemonic::collisions(cards);
}

}  // namespace hone::app
