#pragma once

#include <cstddef>
#include <string_view>

#include "deck/formats/lines.h"

namespace hone::deck::markdown {

/// The character of a line that opens a fenced code block ("```sql", "~~~"); NUL for other lines.
char fence_character(std::string_view line);

/// Tells the lines of fenced code, in which "# …" is no heading. A fence that is never closed is
/// none.
class Fences {
 public:
  explicit Fences(std::string_view text);

  /// Whether the line is fenced code or its fence. To be asked of every line, in order.
  bool covers(const Line& line);

 private:
  char open_ = '\0';
  std::size_t last_backticks_;
  std::size_t last_tildes_;
};

}  // namespace hone::deck::markdown
