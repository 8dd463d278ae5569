#include "mnemonic/device_check.h"

#include <fmt/format.h>

#include "mnemonic/letter_search.h"
#include "text/ascii.h"

namespace hone::mnemonic {

Status check_request(const deck::Card& card, const DeviceRequest& request) {
  if (!card.list || card.list->items.empty()) {
    return invalid_input(fmt::format(
        "Card “{}” has no must-have list, so there is nothing for letters to stand for.",
        card.id.value));
  }
  const std::size_t items = card.list->items.size();
  if (items < 2 || items > kMostItems) {
    return invalid_input(
        fmt::format("The list of card “{}” has {} item{}; a device is for 2 to {}.", card.id.value,
                    items, items == 1 ? "" : "s", kMostItems));
  }
  const std::size_t letters = request.letters.value_or(items);
  if (letters < items || letters > items + kSpareLetters) {
    return invalid_input(fmt::format("A name for {} items has {} to {} letters, not {}.", items,
                                     items, items + kSpareLetters, letters));
  }
  for (const Pin& pin : request.pins) {
    if (pin.item >= items) {
      return invalid_input(
          fmt::format("There is no item {}; the list has {}.", pin.item + 1, items));
    }
    if (pin.text.empty() || !text::is_letter(pin.text.front())) {
      return invalid_input(
          fmt::format("“{}” cannot be pinned; a cue begins with a letter from A to Z.", pin.text));
    }
  }
  return {};
}

}  // namespace hone::mnemonic
