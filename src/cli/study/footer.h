#pragma once

#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// What can be pressed now: a rule, the five ratings where one is asked for, the keys. Each line is
/// at most `width` columns wide; a screen of few rows gets fewer of them. `more_below` puts a sign
/// on the rule that the text goes on.
Lines footer_lines(const StudyView& view, int width, bool more_below);

}  // namespace hone::cli::studying
