#pragma once

#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// One step down (1) or up (-1): through what is open where the person stands as long as it goes on
/// beyond the window, then to the next stop. Text without stops scrolls.
void step(StudyView& view, int direction);

/// To the next or previous section.
void step_section(StudyView& view, int direction);

/// By `pages` windows; the last row of one is the first of the next.
void scroll_pages(StudyView& view, int pages);
void scroll_to_top(StudyView& view);
void scroll_to_bottom(StudyView& view);

/// Scrolls as little as needed so that the person sees where they stand.
void keep_focus_in_sight(StudyView& view);

}  // namespace hone::cli::studying
