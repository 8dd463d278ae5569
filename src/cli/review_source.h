#pragma once

#include <optional>
#include <string>

#include "cli/context.h"
#include "json/memory_documents.h"
#include "memory/training/confidence_map.h"
#include "memory/training/revlog_csv.h"

namespace hone::cli {

/// A log to learn from or to look at.
struct ReviewSource {
  memory::training::HistoriesRead read;
  std::map<std::int64_t, std::string> names;  ///< of cards that are no numbers
  /// What the ratings were taken to mean, where a file holds confidences 1 to 5.
  std::optional<memory::training::FittedMap> map;
};

/// The reviews of a file, or of the person, with grades.
Result<ReviewSource> review_source(Context& context, const std::optional<std::string>& file);

/// The rows of a file as they stand there.
Result<memory::training::Revlog> revlog_of(const std::string& file);

json::LogSize log_of(const ReviewSource& source);

/// The model and weights of a file; nothing without one.
Result<std::optional<memory::training::WeightedModel>> weights_of_file(
    const std::optional<std::string>& file);

}  // namespace hone::cli
