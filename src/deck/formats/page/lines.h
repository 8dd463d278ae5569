#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/lines.h"

namespace hone::deck::page {

/// Lines here have no blanks at their right.
inline bool blank(const Line& line) {
  return line.text.empty();
}

using Lines = std::span<const Line>;

/// The lines of a text; ends are LF or CRLF, a byte-order mark at the start is left out.
std::vector<Line> split_lines(std::string_view text);

/// Without spaces and tabs at the left.
std::string_view indented_text(std::string_view line);

/// Without spaces and tabs at either side.
std::string_view trimmed(std::string_view text);

/// The lines as one text: left blanks kept, empty lines at both ends left out.
std::string joined(Lines lines);

}  // namespace hone::deck::page
