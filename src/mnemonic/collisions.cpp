#include "mnemonic/collisions.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/ascii.h"
#include "text/words.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kFirstLetters = 3;

/// What stands in one's way, by what it is read as.
using Places = std::map<std::string, std::vector<DevicePlace>>;

/// The letters alone: "B.O.W." and "Bow" are one name.
std::string letters_of(const std::string& name) {
  std::string letters;
  for (const char c : text::fold(name)) {
    if (text::is_lower(c)) letters += c;
  }
  return letters;
}

std::string in_capitals(std::string letters) {
  for (char& letter : letters) letter = static_cast<char>(letter - 'a' + 'A');
  return letters;
}

std::string title_of(const deck::Card& card, const deck::PartKey& key) {
  if (!card.list) return {};
  const auto item = std::ranges::find(card.list->items, key, &deck::Item::key);
  return item == card.list->items.end() ? std::string() : deck::full_title(*item);
}

/// The first two places that `differ` holds to be two, if there are any.
template <typename Differ>
void report(std::vector<Collision>& found, CollisionKind kind, const std::string& what,
            const std::vector<DevicePlace>& places, Differ differ) {
  for (const DevicePlace& second : places) {
    if (!differ(places.front(), second)) continue;
    found.push_back({kind, what, places.front(), second, places.size() - 2});
    return;
  }
}

class Register {
 public:
  void add(const deck::Card& card, const deck::Device& device) {
    const std::string letters = letters_of(device.name);
    if (letters.empty()) return;
    const DevicePlace place{card.id, device.name, {}};
    names_[letters].push_back(place);
    if (letters.size() > kFirstLetters) {
      beginnings_[letters.substr(0, kFirstLetters)].push_back(place);
    }
    for (const deck::DeviceRow& row : device.rows) {
      const std::string item = title_of(card, row.item);
      const std::string cue = text::fold(row.cue);
      if (item.empty() || cue.empty()) continue;
      // Devices of one card may share a cue of one item: that confuses nobody.
      if (!cue_items_[cue].emplace(item).second) continue;
      cues_[cue].push_back({card.id, device.name, item});
    }
  }

  [[nodiscard]] std::vector<Collision> collisions() const {
    std::vector<Collision> found;
    const auto other_card = [](const DevicePlace& left, const DevicePlace& right) {
      return left.card != right.card;
    };
    const auto other_name = [&](const DevicePlace& left, const DevicePlace& right) {
      return other_card(left, right) && letters_of(left.device) != letters_of(right.device);
    };
    const auto other_item = [](const DevicePlace& left, const DevicePlace& right) {
      return left.item != right.item;
    };
    for (const auto& [name, places] : names_) {
      report(found, CollisionKind::kName, in_capitals(name), places, other_card);
    }
    for (const auto& [letters, places] : beginnings_) {
      report(found, CollisionKind::kFirstLetters, in_capitals(letters), places, other_name);
    }
    for (const auto& [cue, places] : cues_) {
      report(found, CollisionKind::kCue, cue, places, other_item);
    }
    return found;
  }

 private:
  Places names_;
  Places beginnings_;
  Places cues_;
  std::map<std::string, std::set<std::string>> cue_items_;
};

}  // namespace

std::vector<Collision> collisions(const std::vector<deck::Card>& cards) {
  Register devices;
  for (const deck::Card& card : cards) {
    if (card.shown_device) devices.add(card, *card.shown_device);
    for (const deck::Device& device : card.devices) {
      if (device != card.shown_device) devices.add(card, device);
    }
  }
  return devices.collisions();
}

}  // namespace hone::mnemonic
