#pragma once

#include <optional>
#include <string>

#include "cli/context.h"
#include "memory/training/revlog_csv.h"

namespace hone::cli {

/// A log to learn from or to look at.
struct ReviewSource {
  memory::training::HistoriesRead read;
  std::map<std::int64_t, std::string> names;  ///< of cards that are no numbers
};

/// The reviews of a file, or of the person.
Result<ReviewSource> review_source(Context& context, const std::optional<std::string>& file);

/// The weights of a file; the defaults without one.
Result<std::optional<memory::Parameters>> weights_of_file(const std::optional<std::string>& file);

}  // namespace hone::cli
