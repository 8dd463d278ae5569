#pragma once

#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::deck {

/// Where on a card a text stands.
enum class Place { kQuestion, kAnswer, kItem, kTerm, kSection, kDevice, kTags };

/// Texts of a card that stand together under one name.
struct Passage {
  Place place = Place::kQuestion;
  std::string name;                ///< an item's full title, a term, a section's heading; or empty
  PartKey key;                     ///< of an item or a term
  std::vector<std::string> texts;  ///< as on the card; never empty ones
};

/// Everything that a person may look for on a card, in reading order: its question and answer, each
/// item with what is said of it, devices, each term, and the sections.
std::vector<Passage> passages_of(const Card& card);

}  // namespace hone::deck
