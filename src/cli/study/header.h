#pragma once

#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// The deck, a bar of what is done and how much is left, one line of at most `width` columns.
Line header_line(const StudyView& view, int width);

}  // namespace hone::cli::studying
