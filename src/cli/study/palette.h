#pragma once

#include "cli/study/span.h"

namespace hone::cli::studying {

/// The colours used by name, so that a person's own terminal theme keeps them readable.
enum class Colour { kDefault, kRed, kGreen, kMagenta };

struct Style {
  Colour colour = Colour::kDefault;
  bool bold = false;
  bool dim = false;
  bool underlined = false;
  auto operator<=>(const Style&) const = default;
};

/// How each tone looks. Red, green and magenta are the named colours that stand out on dark and on
/// light alike; without colour, bold, dim and underline tell the same tones apart.
class Palette {
 public:
  explicit Palette(bool coloured) : coloured_(coloured) {}
  [[nodiscard]] Style style_of(Tone tone) const;
  [[nodiscard]] bool coloured() const { return coloured_; }

 private:
  bool coloured_;
};

}  // namespace hone::cli::studying
