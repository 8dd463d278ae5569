#pragma once

#include <optional>
#include <vector>

#include "cli/study/span.h"
#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// Rows of a body, the last one included.
struct Rows {
  int first = 0;
  int last = 0;
  auto operator<=>(const Rows&) const = default;
};

/// The part of the screen between header and footer, before it is cut to the window.
struct Body {
  Lines lines;
  std::optional<Rows> focus;  ///< where the person stands, with what is open there
};

/// The panel if there is one, else the screen. `width` is the measure of the text in columns;
/// `height` the rows there are, for what is placed in their middle.
Body body_of(const StudyView& view, int width, int height);

Body question_body(const Sheet& sheet, int width, int height);
/// The question with what is typed of it.
Body typing_body(const Sheet& sheet, int width);
/// `spacious`: with an empty line between the items of a list.
Body answer_body(const Sheet& sheet, int width, bool spacious);
Body ending_body(const Ending& ending, int width);
Body panel_body(const Panel& panel, int width);

}  // namespace hone::cli::studying
