#pragma once

#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// The keys of the place where the person is.
Panel help_panel(const StudyView& view);

}  // namespace hone::cli::studying
