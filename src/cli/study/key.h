#pragma once

#include <compare>

namespace hone::cli::studying {

enum class KeyName {
  kCharacter,
  kEnter,
  kEscape,
  kUp,
  kDown,
  kLeft,
  kRight,
  kTab,
  kBackTab,
  kBackspace,
  kDone,  ///< Ctrl-D
  kPageUp,
  kPageDown,
  kHome,
  kEnd,
  kUnknown,
};

struct Key {
  KeyName name = KeyName::kUnknown;
  char32_t character = 0;  ///< of kCharacter, as it was typed
  auto operator<=>(const Key&) const = default;
};

constexpr Key character_key(char32_t character) {
  return {KeyName::kCharacter, character};
}

/// The key without shift: commands mean the same in capitals.
constexpr Key folded(Key key) {
  const bool capital = key.character >= U'A' && key.character <= U'Z';
  if (capital) key.character += U'a' - U'A';
  return key;
}

}  // namespace hone::cli::studying
