#include <fmt/format.h>

#include <chrono>
#include <thread>

#include "app/train_memory.h"
#include "cli/commands/commands.h"
#include "cli/memory_text.h"
#include "cli/option_types.h"
#include "cli/review_source.h"
#include "memory/training/time_series.h"

namespace hone::cli {
namespace {

namespace training = memory::training;

constexpr std::size_t kMostRetold = 2'000'000;

struct Options {
  std::string verb;
  std::optional<std::string> revlog;
  std::optional<std::string> parameters;
  std::optional<std::string> protocol;
  bool json = false;
};

training::TrainOptions train_options() {
  return {.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
}

json::LogSize size_of(const training::HistoriesRead& read) {
  const training::Histories& h = read.histories;
  return {h.reviews(), h.cards(), h.by_time.size(), read.duplicates};
}

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

Result<Outcome> train(Context& context, const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const ReviewSource source = TRY(review_source(context, options.revlog));
  json::TrainingReport report{.log = size_of(source.read)};
  if (options.revlog) {
    report.trial = training::try_training(source.read.histories, {}, train_options());
  } else {
    app::Store* store = TRY(context.store());
    const app::OwnTraining own = TRY(app::train_memory(*store, train_options()));
    report.trial = own.trial;
    report.kept = own.kept;
  }
  report.why = why_of(report.trial, !options.revlog);
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (options.json) return Outcome{json::training_document(report)};
  return Outcome{training_text(report, context.console())};
}

/// The items of a protocol, each foretold with the given weights or, without, with learned ones.
training::Forecast forecast_of(const training::Histories& h, bool series,
                               const std::optional<memory::Parameters>& given) {
  const auto learn = [&](std::uint32_t until) {
    return given ? *given : training::train(h, until, train_options()).parameters;
  };
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  if (!series) return training::foretell(h, learn(kToTheEnd), h.by_time);
  return training::foretell_segments(h, training::time_series(h), learn);
}

Result<Outcome> evaluate(Context& context, const Options& options) {
  const std::string protocol = options.protocol.value_or("in-sample");
  const bool series = protocol == "time-series-5";
  const ReviewSource source = TRY(review_source(context, options.revlog));
  const training::Histories& h = source.read.histories;
  json::EvaluationReport report{.log = size_of(source.read), .protocol = protocol};
  report.given = TRY(weights_of_file(options.parameters));
  const std::size_t needed = series ? 6 : 1;
  if (h.by_time.size() < needed) {
    return invalid_input(fmt::format(
        "only {} of the reviews are a day or more after the card's last one; {} needs at least {}",
        h.by_time.size(), protocol, needed));
  }
  report.evaluated = training::metrics_of(h, forecast_of(h, series, report.given));
  report.usual = training::metrics_of(h, forecast_of(h, series, memory::Parameters{}));
  if (options.json) return Outcome{json::evaluation_document(report)};
  return Outcome{evaluation_text(report, context.console())};
}

Result<Outcome> replay(Context& context, const Options& options) {
  if (!options.revlog) return invalid_input("a replay needs a log; name it with --revlog FILE");
  const ReviewSource source = TRY(review_source(context, options.revlog));
  const training::Histories& h = source.read.histories;
  if (h.reviews() > kMostRetold) {
    return invalid_input(
        fmt::format("the log has {} reviews, and a replay prints at most {}; "
                    "split it by cards",
                    h.reviews(), kMostRetold));
  }
  const auto given = TRY(weights_of_file(options.parameters));
  const memory::Parameters weights = given.value_or(memory::Parameters{});
  const auto name = [&](std::int64_t card) {
    const auto named = source.names.find(card);
    return named == source.names.end() ? std::to_string(card) : named->second;
  };
  const auto reviews = training::retell(h, weights);
  if (options.json) return Outcome{json::retold_document(weights, reviews, name)};
  return Outcome{retold_text(reviews, name, context.console())};
}

Result<Outcome> run_memory(Context& context, const Options& options) {
  if (options.parameters && options.verb == "train") {
    return invalid_input("--parameters is for evaluate and replay; a training finds them itself");
  }
  if (options.protocol && options.verb != "evaluate") {
    return invalid_input("--protocol is for evaluate alone; leave it out");
  }
  if (options.verb == "train") return train(context, options);
  return options.verb == "evaluate" ? evaluate(context, options) : replay(context, options);
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  limit_to(app.add_option("verb", options->verb, "What to do")->required(),
           {"train", "evaluate", "replay"});
  app.add_option("--revlog", options->revlog,
                 "A review log as CSV: card_id, review_time, review_rating; without it your own")
      ->type_name("FILE");
  app.add_option("--parameters", options->parameters,
                 "Weights to evaluate or replay with; a training's --json will do")
      ->type_name("FILE");
  add_choice(app, "--protocol", options->protocol, {"in-sample", "time-series-5"},
             "Which reviews are foretold: all, or five segments from what came before");
  add_json(app, options->json);
  return [options](Context& context) { return run_memory(context, *options); };
}

}  // namespace

Command memory_command() {
  return {"memory", "Fit the memory model to reviews, and see how well it foretells",
          "hone memory train                        learn from your own reviews\n"
          "hone memory evaluate --revlog log.csv    how well trained weights foretell it\n"
          "hone memory replay --revlog log.csv      the state after each review",
          declare};
}

}  // namespace hone::cli
