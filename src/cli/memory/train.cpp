#include <chrono>
#include <thread>

#include "app/train_memory.h"
#include "cli/memory/memory_verbs.h"
#include "cli/memory_text.h"
#include "cli/review_source.h"

namespace hone::cli {
namespace {

namespace training = memory::training;

std::string why_of(const training::Trial& trial, bool own) {
  const bool few = trial.trained.extent == training::Extent::kNothing;
  if (trial.verdict == training::Verdict::kTooFew) {
    return few ? "There are too few reviews to learn from; the default weights are as good a guess "
                 "as any."
               : "There are too few reviews to judge a training by; nothing was changed.";
  }
  if (trial.verdict == training::Verdict::kNotBetter) {
    return "The trained weights foretell held-out reviews no better than those that stand; nothing "
           "was changed.";
  }
  if (own)
    return "The trained weights foretell held-out reviews better; reviews from now on use them.";
  return "The trained weights foretell held-out reviews better than the default weights; the log "
         "is "
         "a file, so nothing was changed.";
}

}  // namespace

training::TrainOptions train_options() {
  return {.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
}

Result<Outcome> memory_train(Context& context, const MemoryOptions& options) {
  const auto begin = std::chrono::steady_clock::now();
  const ReviewSource source = TRY(review_source(context, options.revlog));
  json::TrainingReport report{.log = log_of(source)};
  if (options.revlog) {
    report.trial = training::try_training(source.read.histories, {}, train_options());
  } else {
    app::Store* store = TRY(context.store());
    const app::OwnTraining own = TRY(app::train_memory(*store, train_options()));
    report.trial = own.trial;
    report.kept = own.kept;
  }
  report.choice = training::choose_model(source.read.histories, train_options());
  report.why = why_of(report.trial, !options.revlog);
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (options.json) return Outcome{json::training_document(report)};
  return Outcome{training_text(report, context.console())};
}

}  // namespace hone::cli
