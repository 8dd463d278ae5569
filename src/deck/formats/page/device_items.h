#pragma once

#include <vector>

#include "deck/formats/page/item_index.h"
#include "text/assignment.h"

namespace hone::deck::page {

/// Tells which item each row of a card's devices stands for. Cue rows name it in full; the rest
/// goes to the items with which they share most words, all rows of a device at once.
class DeviceItems {
 public:
  /// The list must outlive it and be fully named.
  explicit DeviceItems(const MustHaveList& list);

  /// Sets the rows' items, and takes an item's full title off a cue row's gloss. Rows that fit no
  /// item keep none.
  void assign(Device& device);

 private:
  /// Stems as hashes: a row is compared with every item.
  using Stems = std::vector<std::size_t>;
  static Stems stems_of(const std::string& text);

  void name_in_full(Device& device, std::vector<bool>& used) const;
  void share_words(Device& device, const std::vector<bool>& used);
  [[nodiscard]] text::Weights weights(const Device& device, const std::vector<std::size_t>& rows,
                                      const std::vector<std::size_t>& items) const;

  const MustHaveList& list_;
  ItemIndex index_;
  std::vector<Stems> item_stems_;  ///< filled when first needed
};

}  // namespace hone::deck::page
