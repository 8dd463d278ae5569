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
  kPageUp,
  kPageDown,
  kHome,
  kEnd,
  kUnknown,
};

struct Key {
  KeyName name = KeyName::kUnknown;
  char32_t character = 0;  ///< of kCharacter, letters in lower case
  auto operator<=>(const Key&) const = default;
};

constexpr Key character_key(char32_t character) {
  const bool capital = character >= U'A' && character <= U'Z';
  return {KeyName::kCharacter, capital ? character - U'A' + U'a' : character};
}

}  // namespace hone::cli::studying
