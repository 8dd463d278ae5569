#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deck/device.h"
#include "deck/names.h"
#include "deck/section.h"

namespace hone::deck {

/// What the sections of a card say of one item of its list. Empty text: nothing is said.
struct ItemNotes {
  std::string elaboration;
  std::string intuition;    ///< why the item belongs in the answer
  std::string implication;  ///< what follows for the one who answers
  std::string how_common;
  std::string involvement;    ///< what the product manager does about it
  std::string ownership;      ///< who owns it, verdict first
  std::string example;        ///< this item in the card's worked example
  std::string example_value;  ///< why that example is a good one

  auto operator<=>(const ItemNotes&) const = default;
};

/// One element that a strong answer must hold.
struct Item {
  PartKey key;
  std::string title;      ///< "Quantified Impact"
  std::string qualifier;  ///< its parenthesis, "Goal → Outcome"; may be empty
  std::string detail;     ///< one line that says what the element asks for
  ItemNotes notes;

  auto operator<=>(const Item&) const = default;
};

/// Title and qualifier as a person writes them: "Quantified Impact (Goal → Outcome)".
std::string full_title(const Item& item);

/// Takes a trailing parenthesis off: "A (b)" becomes title "A", qualifier "b".
Item item_from_title(std::string_view full_title);

struct MustHaveList {
  bool ordered = false;
  std::vector<Item> items;

  auto operator<=>(const MustHaveList&) const = default;
};

/// How long a spoken answer should take, in seconds; 0 < shortest <= longest.
struct TimeLimit {
  int shortest_seconds = 0;
  int longest_seconds = 0;

  auto operator<=>(const TimeLimit&) const = default;
};

/// How often interviews ask for it. Unknown sorts between sometimes and often.
enum class Frequency { kUnknown, kRarely, kSometimes, kOften, kVeryOften };

struct Card {
  CardId id;
  std::string question;  ///< may be empty: then the card is kept but cannot be asked
  std::string answer;    ///< Markdown; may be empty when the answer is the list
  std::optional<MustHaveList> list;
  std::optional<Device> shown_device;  ///< the device that stands in front of the list, if any
  std::vector<Device> devices;
  std::vector<Section> sections;      ///< in reading order
  std::vector<CardId> prerequisites;  ///< cards to know first
  std::vector<std::string> tags;
  Frequency frequency = Frequency::kUnknown;
  std::optional<TimeLimit> time_limit;

  auto operator<=>(const Card&) const = default;
};

}  // namespace hone::deck
