#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::mnemonic {

/// How two devices get in each other's way.
enum class CollisionKind {
  kName,          ///< the same name on two cards
  kFirstLetters,  ///< names on two cards that begin with the same three letters
  kCue            ///< one cue for two items that are not the same
};

/// One of the two.
struct DevicePlace {
  deck::CardId card;
  std::string device;  ///< its name
  std::string item;    ///< the item's full title; empty unless a cue collides
  auto operator<=>(const DevicePlace&) const = default;
};

struct Collision {
  CollisionKind kind = CollisionKind::kName;
  std::string what;  ///< the name, the letters or the cue
  DevicePlace first;
  DevicePlace second;
  std::size_t others = 0;  ///< further places where the same name, letters or cue stand
  auto operator<=>(const Collision&) const = default;
};

/// What the devices of all these cards will confuse a person with, names before first letters
/// before cues. Each name, beginning and cue is reported once, with the first pair that it
/// confuses.
std::vector<Collision> collisions(const std::vector<deck::Card>& cards);

}  // namespace hone::mnemonic
