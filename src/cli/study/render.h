#pragma once

#include "cli/study/body.h"
#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// The whole screen: exactly size.height lines of at most size.width columns. The text keeps a
/// measure of 80 columns and stands in the middle of wider terminals.
Lines render(const StudyView& view);

/// The body at the view's size, and how many of its rows the window shows.
struct Window {
  Body body;
  int rows = 0;
};
Window window_of(const StudyView& view);

}  // namespace hone::cli::studying
