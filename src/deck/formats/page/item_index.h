#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "deck/card.h"

namespace hone::deck::page {

/// Finds the items of a list by their full titles.
class ItemIndex {
 public:
  /// Null: a card without a list.
  explicit ItemIndex(const MustHaveList* list);
  ItemIndex(const ItemIndex&) = delete;  // the places are found by views into the titles
  ItemIndex& operator=(const ItemIndex&) = delete;
  ItemIndex(ItemIndex&&) = default;
  ItemIndex& operator=(ItemIndex&&) = default;
  ~ItemIndex() = default;

  /// A text that starts with the full title of an item: its places in the list and what follows.
  struct Found {
    const std::vector<std::size_t>* places = nullptr;  ///< more than one when titles repeat
    std::string_view rest;
  };

  /// The longest title that the text is, or that is followed by `end` in it. Titles may hold `end`
  /// themselves, which is why the first one does not decide.
  [[nodiscard]] Found starting(std::string_view text, std::string_view end) const;

  /// Whether another item has the same full title as the one at that place.
  [[nodiscard]] bool repeats(std::size_t place) const {
    return places_.at(titles_[place]).size() > 1;
  }

 private:
  std::vector<std::string> titles_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> places_;
  std::size_t longest_ = 0;
};

}  // namespace hone::deck::page
