#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/deck.h"

namespace hone::deck {

/// Something in a source that a person should know about; the rest was read all the same.
struct Warning {
  std::size_t line = 0;  ///< from 1; 0 when it concerns the whole text
  std::string message;   ///< one sentence: what was found and what was made of it
  auto operator<=>(const Warning&) const = default;
};

struct Parsed {
  Deck deck;
  std::vector<Warning> warnings;
};

/// Called now and then during long work with the share done, 0 to 1.
using Progress = std::function<void(double)>;

/// One way to write a deck down. Both functions are pure; `parse` never crashes on any bytes, ends
/// in time linear in the text, and fails with the line and the reason when nothing can be made of
/// it.
struct Format {
  std::string_view name;  ///< "page", "markdown", "csv", "json", "role"
  /// How sure the format is that a text is its own, 0 (not) to 100 (certain), by content alone.
  int (*recognise)(std::string_view text);
  Result<Parsed> (*parse)(std::string_view text, const Progress& progress);
  std::string (*print)(const Deck& deck);
};

/// The formats of this room: page, markdown, csv, role.
Format page_format();
Format markdown_format();
Format csv_format();
Format role_format();

/// Limits that hold for every format; a text over them is refused before it is parsed.
inline constexpr std::size_t kLargestText = 50'000'000;  ///< bytes
inline constexpr std::size_t kMostCards = 200'000;

/// Checks what every format takes for granted: not over the limit, well-formed UTF-8, no NUL byte,
/// not empty. Strips nothing. The error names the line.
Status check_text(std::string_view text);

/// The format that is surest of the text; fails as `check_text` does, and with the names of all
/// when none is sure.
Result<Format> recognise(std::span<const Format> formats, std::string_view text);

}  // namespace hone::deck
