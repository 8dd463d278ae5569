#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "deck/deck.h"

namespace hone::deck::markdown {

/// Which ids and keys of a deck a file must say, in the order in which they stand in it: those that
/// assign_names would not make anew. It depends on the deck as a whole, so it is found by trying.
std::vector<bool> names_to_show(const Deck& deck);

/// Walks along names_to_show while a deck is written; shows every name where it was given none.
class ShownNames {
 public:
  ShownNames() = default;
  explicit ShownNames(std::vector<bool> shown) : shown_(std::move(shown)) {}

  /// To be asked once for each name, in order.
  bool next() { return shown_.empty() || shown_[position_++]; }

 private:
  std::vector<bool> shown_;
  std::size_t position_ = 0;
};

}  // namespace hone::deck::markdown
