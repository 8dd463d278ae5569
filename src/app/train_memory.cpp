#include "app/train_memory.h"

#include "app/own_reviews.h"
#include "app/settings.h"
#include "memory/weights_text.h"

namespace hone::app {

Result<OwnTraining> train_memory(Store& store, const memory::training::TrainOptions& options) {
  const Settings settings = TRY(load_settings(store, std::nullopt));
  const auto rows = TRY(own_reviews(store));
  const auto read = memory::training::histories_of(rows);
  OwnTraining training;
  training.trial =
      memory::training::try_training(read.histories, settings.policy.parameters, options);
  if (training.trial.verdict != memory::training::Verdict::kBetter) return training;
  TRY(change_setting(store, std::nullopt, "weights",
                     memory::weights_text(training.trial.trained.parameters)));
  training.kept = true;
  return training;
}

}  // namespace hone::app
