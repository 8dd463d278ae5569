#pragma once

#include <string>
#include <vector>

#include "app/study_session.h"

namespace hone::cli::studying {

/// What a session came to, a fact a line: "12 questions in 14 minutes".
std::vector<std::string> summary_facts(const app::SessionSummary& summary);

/// The facts as one paragraph for standard output, ending in a line break.
std::string summary_sentence(const app::SessionSummary& summary);

}  // namespace hone::cli::studying
