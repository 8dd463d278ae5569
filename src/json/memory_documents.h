#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "memory/training/retold.h"
#include "memory/training/trial.h"

namespace hone::json {

// What the memory model learned of a log, how well it foretells it, and the states it gives;
// schemas in docs/schemas/.

/// A log in numbers.
struct LogSize {
  std::size_t reviews = 0;
  std::size_t cards = 0;
  std::size_t items = 0;       ///< at least a day after the card's last review
  std::size_t duplicates = 0;  ///< left out
};

struct TrainingReport {
  LogSize log{};
  memory::training::Trial trial{};
  bool kept = false;
  std::string why{};   ///< it was kept, or was not
  double seconds = 0;  ///< of learning and judging
};

struct EvaluationReport {
  LogSize log{};
  std::string protocol{};
  std::optional<memory::Parameters> given{};  ///< nothing: trained
  memory::training::Metrics usual{};          ///< of the default weights
  memory::training::Metrics evaluated{};
};

/// The name of a card of the log.
using CardName = std::function<std::string(std::int64_t)>;

std::string training_document(const TrainingReport& report);
std::string evaluation_document(const EvaluationReport& report);
std::string retold_document(const memory::Parameters& parameters,
                            const std::vector<memory::training::RetoldReview>& reviews,
                            const CardName& name);

}  // namespace hone::json
