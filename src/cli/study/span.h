#pragma once

#include <compare>
#include <string>
#include <vector>

namespace hone::cli::studying {

/// What a piece of text is there for; the palette says how that looks.
enum class Tone {
  kPlain,
  kStrong,  ///< questions, titles, keys
  kQuiet,   ///< what need not be read
  kAccent,  ///< memory devices, headings, where one stands
  kGood,    ///< what is done
  kBad,     ///< what was missed, what went wrong
};

struct Span {
  std::string text;
  Tone tone = Tone::kPlain;
  auto operator<=>(const Span&) const = default;
};

/// One row of the screen.
using Line = std::vector<Span>;
using Lines = std::vector<Line>;

/// Size of a terminal or a part of it, in character cells.
struct Size {
  int width = 80;
  int height = 24;
  auto operator<=>(const Size&) const = default;
};

/// The line without its tones and without spaces at its end.
std::string plain_text(const Line& line);

/// Cells that the line takes.
int columns(const Line& line);

/// The line with `count` spaces before it.
Line indented(Line line, int count);

/// The line with its last span's end at column `width`; the last span moves right. Nothing moves
/// when there is no room.
Line with_last_at_right(Line line, int width);

void append(Lines& lines, Lines more);

}  // namespace hone::cli::studying
