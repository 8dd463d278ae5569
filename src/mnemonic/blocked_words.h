#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/result.h"

namespace hone::mnemonic {

/// Words that no device may hold: unkind, gloomy, crude.
class BlockedWords {
 public:
  BlockedWords() = default;

  /// `patterns` are words in small letters between blanks, where a star stands for any letters;
  /// lines that begin with # are notes. `hashes` are stable_hash of further words in 16 hexadecimal
  /// digits, one a line, so that nobody has to read them. Fails when a line is no such hash.
  static Result<BlockedWords> read(std::string_view patterns, std::string_view hashes);

  /// Whether a word in small letters is blocked, or is the plural of one that is.
  [[nodiscard]] bool holds(std::string_view word) const;

  /// Whether letters that are no word spell a blocked one: all of them, or any four or more that
  /// stand together.
  [[nodiscard]] bool spells(std::string_view letters) const;

 private:
  struct Pattern {
    std::string begin;
    std::string end;
  };

  void add_pattern(std::string_view word);
  [[nodiscard]] bool is_listed(std::string_view word) const;

  std::unordered_set<std::uint64_t> words_;  ///< by their hashes
  std::vector<Pattern> patterns_;
};

/// Those that the program was built with.
const BlockedWords& built_in_blocked_words();

}  // namespace hone::mnemonic
