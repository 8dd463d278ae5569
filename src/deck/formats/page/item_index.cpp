#include "deck/formats/page/item_index.h"

#include <algorithm>

namespace hone::deck::page {

ItemIndex::ItemIndex(const MustHaveList* list) {
  if (list == nullptr) return;
  titles_.reserve(list->items.size());
  for (const Item& item : list->items) titles_.push_back(full_title(item));
  for (std::size_t i = 0; i < titles_.size(); ++i) {
    places_[titles_[i]].push_back(i);
    longest_ = std::max(longest_, titles_[i].size());
  }
}

ItemIndex::Found ItemIndex::starting(std::string_view text, std::string_view end) const {
  constexpr int kMostEnds = 32;  // keeps a line of a million colons linear
  Found longest;
  const auto try_title = [&](std::size_t size) {
    const auto found = places_.find(text.substr(0, size));
    if (found != places_.end()) longest = {&found->second, text.substr(size)};
  };
  std::size_t at = text.find(end);
  for (int ends = 0; at <= longest_ && ends < kMostEnds; ++ends) {
    try_title(at);
    at = text.find(end, at + 1);
  }
  if (text.size() <= longest_) try_title(text.size());
  return longest;
}

}  // namespace hone::deck::page
