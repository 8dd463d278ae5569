#include "cli/study/study_view.h"

namespace hone::cli::studying {

int scroll_of(const StudyView& view) {
  return view.panel ? view.panel->scroll : view.scroll;
}

void set_scroll(StudyView& view, int rows) {
  (view.panel ? view.panel->scroll : view.scroll) = rows;
}

}  // namespace hone::cli::studying
