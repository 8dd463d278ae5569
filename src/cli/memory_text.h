#pragma once

#include <string>

#include "cli/display/console.h"
#include "json/memory_documents.h"

namespace hone::cli {

/// What a training came to, for reading.
std::string training_text(const json::TrainingReport& report, const Console& console);

/// How well weights foretell a log, for reading.
std::string evaluation_text(const json::EvaluationReport& report, const Console& console);

/// What confidences were found to mean, for reading.
std::string confidence_text(const json::ConfidenceReport& report, const Console& console);

/// The states after each review, a line each.
std::string retold_text(const std::vector<memory::training::RetoldReview>& reviews,
                        const json::CardName& name, const Console& console);

}  // namespace hone::cli
