#pragma once

#include <bitset>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
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
  /// Stems as hashes, each once: a row is compared with every item.
  using Stems = std::vector<std::size_t>;
  /// A row's stems that may occur in an item: most occur in none, and are sieved out first.
  [[nodiscard]] Stems known_stems(const DeviceRow& row) const;

  /// An item in whose words a stem occurs.
  struct Occurrence {
    std::size_t stem;
    std::size_t item;
    auto operator<=>(const Occurrence&) const = default;
  };

  /// Rows of a device without an item, and items without a row.
  struct Open {
    std::vector<std::size_t> rows;
    std::vector<std::size_t> items;
  };
  [[nodiscard]] Open open_in(const Device& device) const;

  void name_in_full(Device& device) const;
  void share_words(Device& device);
  /// Where one row and one item are left over, they belong together.
  void give_last(Device& device) const;
  void note_occurrences();
  [[nodiscard]] text::Weights weights(const Device& device, const std::vector<std::size_t>& rows,
                                      const std::vector<std::size_t>& items) const;

  const MustHaveList& list_;
  ItemIndex index_;
  std::unordered_map<std::string_view, std::size_t> places_;  ///< by key
  std::vector<Occurrence> occurrences_;                       ///< sorted; filled when first needed
  static constexpr std::size_t kSieve = 4096;
  std::bitset<kSieve> maybe_known_;  ///< by the hash of a stem
};

}  // namespace hone::deck::page
