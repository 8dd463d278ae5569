#pragma once

#include "cli/study/key.h"
#include "cli/study/study_view.h"

namespace hone::cli::studying {

struct Updated {
  StudyView view;
  Effect effect;  ///< what the session has to do now
};

/// The view after a key, and what the session has to do.
Updated update(StudyView view, const Key& key);

/// The view on a screen of another size; what the person looks at stays in sight.
StudyView resized(StudyView view, Size size);

/// A panel that says what failed and offers to try `again`; closing it does `otherwise`.
Panel trouble_panel(const Error& error, Effect again, Effect otherwise);

}  // namespace hone::cli::studying
