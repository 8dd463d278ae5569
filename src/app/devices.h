#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "mnemonic/collisions.h"
#include "mnemonic/devices.h"

namespace hone::app {

/// What is asked for.
struct DeviceQuestion {
  std::string card;  ///< its id, or how it begins
  mnemonic::DeviceRequest request{};
  std::string like{};  ///< a name of one's own: whether it fits; empty: find some
};

/// What was asked for and what was found.
struct FoundDevices {
  StoredCard card;
  DeviceQuestion question;
  std::vector<mnemonic::FoundDevice> devices{};
  mnemonic::FittedName fitted{};  ///< how the name of one's own fits
  bool kept = false;              ///< it was put on the card
};

/// Devices for a card's list; writes nothing. Fails as mnemonic::devices_for and fit_name do, and
/// when there is no such card.
Result<FoundDevices> find_devices(Store& store, DeviceQuestion question,
                                  const mnemonic::Sources& sources);

/// "2=Owner": the second item by the cue “Owner”; "2=o": by some cue with that letter.
Result<mnemonic::Pin> device_pin(std::string_view text);

/// A device as a person wrote it or changed it.
struct DeviceDraft {
  struct Row {
    std::string letter;
    std::string cue;
    int number = 0;  ///< of the item on the list, from 1
  };
  deck::DeviceFamily family = deck::DeviceFamily::kAcrostic;
  std::string name{};
  std::string hook{};
  bool from_template = false;  ///< the hook is as hone made it
  std::vector<Row> rows{};
};

/// The draft as a device of the card. Fails, saying what to change, when the card has no list, a
/// row has no letter or cue, a number is not on the list or stands twice, or the letters do not
/// spell the name in their order.
Result<deck::Device> device_from(const deck::Card& card, const DeviceDraft& draft);

/// Puts a device among the card's own, where it is studied and printed like them; the card's memory
/// stays. Fails with kConflict when the card has one of that name.
Result<StoredCard> keep_device(Store& store, const deck::CardId& card, const deck::Device& device);

/// What the devices of all decks will confuse a person with.
Result<std::vector<mnemonic::Collision>> device_collisions(Store& store);

}  // namespace hone::app
