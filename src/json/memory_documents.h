#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "memory/training/choose_model.h"
#include "memory/training/confidence_map.h"
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
  std::optional<memory::training::FittedMap> map{};  ///< where its ratings are confidences
};

struct TrainingReport {
  LogSize log{};
  memory::training::Trial trial{};
  bool kept = false;
  std::optional<memory::training::ModelChoice> choice{};  ///< nothing: too little to judge by
  std::string why{};                                      ///< it was kept, or was not
  double seconds = 0;                                     ///< of learning and judging
};

/// How well one model with some weights foretells the log.
struct Evaluated {
  std::string_view model{};
  std::string_view weights{};  ///< "given", "trained" or "default"
  memory::training::Metrics metrics{};
};

struct EvaluationReport {
  LogSize log{};
  std::string protocol{};
  std::optional<memory::training::WeightedModel> given{};  ///< nothing: trained
  std::vector<Evaluated> evaluated{};
  std::optional<memory::training::ModelChoice>
      choice{};  ///< of trained models; nothing: too little
};

struct ConfidenceReport {
  std::size_t items = 0;
  std::array<std::size_t, 5> given{};  ///< how often each confidence was, 1 first
  memory::training::FittedMap fitted{};
};

/// The name of a card of the log.
using CardName = std::function<std::string(std::int64_t)>;

std::string training_document(const TrainingReport& report);
std::string evaluation_document(const EvaluationReport& report);
std::string confidence_document(const ConfidenceReport& report);
std::string retold_document(const memory::training::WeightedModel& model,
                            const std::vector<memory::training::RetoldReview>& reviews,
                            const CardName& name);

}  // namespace hone::json
