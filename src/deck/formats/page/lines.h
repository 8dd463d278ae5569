#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone::deck::page {

/// A line without its end and without blanks at its right.
struct Line {
  std::string_view text;
  std::size_t number = 0;  ///< from 1

  [[nodiscard]] bool blank() const { return text.empty(); }
};

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
