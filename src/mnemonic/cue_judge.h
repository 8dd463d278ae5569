#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "mnemonic/item_profile.h"
#include "mnemonic/lexicon.h"

namespace hone::mnemonic {

/// How a family of devices weighs what speaks for a cue.
struct Taste {
  double title = 0;     ///< a word of the item's own title
  double detail = 0;    ///< a word of its detail
  double notes = 0;     ///< a word of its notes
  double related = 0;   ///< WordNet's relative of a title's word
  double pictured = 0;  ///< times its concreteness
};

/// Says how good a word is as a cue of an item, among the other items of its list.
class CueJudge {
 public:
  /// All of these have to outlive it.
  CueJudge(std::span<const ItemProfile> items, const text::WordVectors& vectors,
           const Lexicon& lexicon, const Taste& taste);

  /// 0 to 1; nothing where the word would lead to another item, or to none. `place` is the word's
  /// among the vectors, `bonus` what its source speaks for it.
  [[nodiscard]] std::optional<double> quality(std::size_t item, const std::string& word,
                                              std::optional<std::size_t> place, double bonus) const;

 private:
  struct Evidence;
  [[nodiscard]] Evidence evidence(std::size_t item, const std::string& term,
                                  std::optional<std::size_t> place) const;
  [[nodiscard]] bool is_ambiguous(std::size_t item, const std::string& term) const;

  std::span<const ItemProfile> items_;
  const text::WordVectors* vectors_;
  const Lexicon* lexicon_;
  const Taste* taste_;
  std::map<std::string, int> totals_;  ///< uses of a stem on the whole card
  std::map<std::string, int> titled_;  ///< titles that have it
};

}  // namespace hone::mnemonic
