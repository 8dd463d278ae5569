#pragma once

#include "cli/display/style.h"

namespace hone::cli {

/// What the standard streams are connected to.
struct Console {
  bool output_is_terminal = false;
  bool errors_are_terminal = false;
  bool colour = false;  ///< output is a terminal and NO_COLOR is not set
  int width = 0;        ///< columns of the terminal; 0 when the output is none

  [[nodiscard]] Style style() const { return Style(colour); }
  /// Columns to wrap running text at.
  [[nodiscard]] int text_width() const;
};

Console this_console();

}  // namespace hone::cli
