#pragma once

#include "cli/study/study_view.h"

namespace hone::cli::studying {

/// Why the session is over.
enum class Outcome { kNothingLeft, kLimit, kStopped };

/// The last screen: what the session came to, when something falls due next, how to go on.
Result<Ending> ending_of(app::StudySession& session, app::Store& store,
                         const app::StudyOptions& options, Outcome outcome, Instant now);

}  // namespace hone::cli::studying
