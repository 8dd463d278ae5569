#include "app/devices.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "app/library.h"

namespace hone::app {

Result<FoundDevices> find_devices(Store& store, DeviceQuestion question,
                                  const mnemonic::Sources& sources) {
  FoundDevices found{.card = TRY(card_named(store, question.card)),
                     .question = std::move(question)};
  const deck::Card& card = found.card.card;
  const DeviceQuestion& asked = found.question;
  if (asked.like.empty()) {
    found.devices = TRY(mnemonic::devices_for(card, asked.request, sources));
  } else {
    found.fitted = TRY(mnemonic::fit_name(card, asked.like, asked.request, sources));
  }
  return found;
}

Result<mnemonic::Pin> device_pin(std::string_view text) {
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  const bool whole = read.ec == std::errc() && read.ptr != end;
  if (!whole || *read.ptr != '=' || number == 0) {
    return invalid_input(fmt::format(
        "“{}” pins nothing; write an item’s number, “=” and a letter or a cue: 2=Owner.", text));
  }
  return mnemonic::Pin{.item = number - 1, .text = std::string(read.ptr + 1, end)};
}

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
