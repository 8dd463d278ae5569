#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/memory/memory_verbs.h"
#include "cli/option_types.h"

namespace hone::cli {
namespace {

constexpr std::array kMemoryVerbs{
    MemoryVerb{"train", false, false, memory_train},
    MemoryVerb{"evaluate", true, true, memory_evaluate},
    MemoryVerb{"replay", true, false, memory_replay},
    MemoryVerb{"confidence", false, false, memory_confidence},
};

Result<Outcome> run_memory(Context& context, const MemoryOptions& options) {
  const auto verb = std::ranges::find(kMemoryVerbs, options.verb, &MemoryVerb::name);
  if (options.parameters && !verb->takes_parameters) {
    return invalid_input(fmt::format(
        "--parameters is for evaluate and replay; {} finds what it needs itself", verb->name));
  }
  if (options.protocol && !verb->takes_protocol) {
    return invalid_input("--protocol is for evaluate alone; leave it out");
  }
  return verb->run(context, options);
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<MemoryOptions>();
  limit_to(app.add_option("verb", options->verb, "What to do")->required(),
           {"train", "evaluate", "replay", "confidence"});
  app.add_option("--revlog", options->revlog,
                 "A review log as CSV: card_id, review_time, review_rating; without it your own")
      ->type_name("FILE");
  app.add_option("--parameters", options->parameters,
                 "Weights to evaluate or replay with, 21 of FSRS-6 or 35 of FSRS-7; a training's "
                 "--json will do")
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
          "hone memory replay --revlog log.csv      the state after each review\n"
          "hone memory confidence                   what your confidences 1 to 5 mean",
          declare};
}

}  // namespace hone::cli
