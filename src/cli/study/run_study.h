#pragma once

#include "app/study_session.h"
#include "base/instant.h"

namespace hone::cli {

/// Studies in the terminal until nothing is left, a limit is reached or the person stops, and
/// leaves a summary on standard output. Returns the exit code; what goes wrong is said on standard
/// error in one sentence.
int run_study(app::Store& store, const app::StudyOptions& options, const Clock& clock);

}  // namespace hone::cli
