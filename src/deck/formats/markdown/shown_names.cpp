#include "deck/formats/markdown/shown_names.h"

#include <algorithm>

#include "deck/parts.h"
#include "deck/update.h"

namespace hone::deck::markdown {
namespace {

constexpr int kMostAttempts = 4;

/// Every id and key of a deck, in the order of the file.
std::vector<std::string*> names_of(Deck& deck) {
  std::vector<std::string*> names;
  for (Card& card : deck.cards) {
    names.push_back(&card.id.value);
    for_each_part(card,
                  [&](FacetKind, PartKey& key, const PartTexts&) { names.push_back(&key.value); });
  }
  return names;
}

/// Marks the names that differ after the unmarked ones were made anew; false when none did.
bool mark_differing(Deck& deck, const std::vector<std::string*>& names,
                    const std::vector<std::string>& wanted, std::vector<bool>& shown) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    *names[i] = shown[i] ? wanted[i] : std::string{};
  }
  assign_names(deck);
  bool marked = false;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (shown[i] || *names[i] == wanted[i]) continue;
    shown[i] = marked = true;
  }
  return marked;
}

}  // namespace

std::vector<bool> names_to_show(const Deck& deck) {
  Deck trial = deck;
  const std::vector<std::string*> names = names_of(trial);
  std::vector<std::string> wanted;
  for (const std::string* name : names) wanted.push_back(*name);
  std::vector<bool> shown(names.size());
  // A name that is shown changes which others are free, hence the repetition.
  for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
    if (!mark_differing(trial, names, wanted, shown)) return shown;
  }
  return std::vector<bool>(names.size(), true);
}

}  // namespace hone::deck::markdown
