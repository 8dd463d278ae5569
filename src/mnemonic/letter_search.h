#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mnemonic/letter_values.h"

namespace hone::mnemonic {

/// More items than this are no device: 2^12 sets of items a letter is what the search can afford.
inline constexpr std::size_t kMostItems = 12;

/// The letters of many names, arranged so that names share what they have in common. Made once for
/// all the searches of a length.
class LetterTree {
 public:
  /// All of one length, small letters a to z.
  explicit LetterTree(const std::vector<std::string_view>& names);

  /// A name with its letters in the order in which the search takes them.
  struct Path {
    std::string_view letters;
    std::size_t name = 0;    ///< its place among the names
    std::size_t common = 0;  ///< letters that it shares with the path before it
  };

  /// Letters as they stand, in order of the alphabet.
  [[nodiscard]] std::span<const Path> as_written() const { return written_; }
  /// Letters sorted, rare ones first, so that anagrams are one path and dead ends are early.
  [[nodiscard]] std::span<const Path> as_sets() const { return sets_; }

 private:
  std::vector<std::string> sorted_;
  std::vector<Path> written_;
  std::vector<Path> sets_;
};

/// The greatest sum of values with which a name's letters can be given to the items, each item to
/// one letter; letters that are more than the items stand for nothing. kImpossible where there is
/// no way. With `keep_order` the items keep the order of the list. At most kMostItems items.
///
/// Any order: dynamic programming over sets of items, one row a letter, rows shared by names that
/// begin alike (Held and Karp's scheme, exact).
std::vector<float> best_values(const LetterTree& names, std::size_t count,
                               const LetterValues& values, bool keep_order);

/// The same for one name: the item of each letter, nothing for a letter that stands for none; fails
/// to nothing where there is no way.
std::optional<std::vector<std::optional<std::size_t>>> best_fit(std::string_view letters,
                                                                const LetterValues& values,
                                                                bool keep_order);

}  // namespace hone::mnemonic
