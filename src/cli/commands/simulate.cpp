#include "memory/simulation/simulate.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/commands/commands.h"
#include "cli/display/progress_line.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/simulation_document.h"

namespace hone::cli {
namespace {

namespace simulation = memory::simulation;
using json::SimulatedRule;

struct Options {
  simulation::Simulation simulation;
  std::optional<std::string> rule;
  std::optional<std::string> weights;
  int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  bool json = false;
};

SimulatedRule summary(const simulation::NamedPolicy& rule,
                      const std::vector<simulation::Outcomes>& outcomes) {
  SimulatedRule result{.name = rule.name, .recall = simulation::mean_recall(outcomes)};
  const auto count = static_cast<double>(outcomes.size());
  for (const simulation::Outcomes& one : outcomes) {
    result.minutes += one.seconds / 60 / count;
    result.reviews += static_cast<double>(one.reviews) / count;
  }
  return result;
}

std::string table_of(const std::vector<SimulatedRule>& rules, const Console& console) {
  Table table({{"RULE"},
               {"RECALL", Align::kRight},
               {"ERROR", Align::kRight},
               {"MINUTES", Align::kRight},
               {"REVIEWS", Align::kRight},
               {"WHAT IT DOES", Align::kLeft, Fit::kText}});
  for (const SimulatedRule& rule : rules) {
    const auto policy = std::ranges::find(simulation::policies(), rule.name, [](const auto& known) {
      return std::string_view(known.name);
    });
    table.add({std::string(rule.name), fmt::format("{:.2f} %", 100 * rule.recall.value),
               fmt::format("{:.2f} %", 100 * rule.recall.error),
               fmt::format("{:.0f}", rule.minutes), fmt::format("{:.0f}", rule.reviews),
               policy->explanation});
  }
  return table.print(console.style(), console.width);
}

Result<Outcome> run_simulation(Context& context, Options options) {
  if (options.weights == "default") {
    options.simulation.knowledge = simulation::Knowledge::kDefaults;
  }
  TRY(simulation::check(options.simulation));
  std::vector<SimulatedRule> rules;
  for (const simulation::NamedPolicy& rule : simulation::policies()) {
    if (options.rule && *options.rule != rule.name) continue;
    ProgressLine line(fmt::format("simulating {}", rule.name),
                      context.console().errors_are_terminal);
    const auto outcomes = simulation::simulate(
        options.simulation, rule.make, options.threads,
        [&](int done) { line.at(static_cast<double>(done) / options.simulation.learners); });
    rules.push_back(summary(rule, outcomes));
  }
  if (options.json) return Outcome{json::simulation_document(options.simulation, rules)};
  const auto& s = options.simulation;
  return Outcome{fmt::format("{} learners, {} new units, {} days of {:g} minutes, seed {}\n\n",
                             s.learners, s.units, s.days, s.minutes, s.seed) +
                 table_of(rules, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  simulation::Simulation& s = options->simulation;
  const auto number = [&](const char* name, auto& value, const char* text) {
    app.add_option(name, value, text)->type_name("N");
  };
  number("--learners", s.learners, "How many, drawn at random; 1 to 1000000");
  number("--units", s.units, "Units to learn, all new; 1 to 100000");
  number("--days", s.days, "Days until the interview, 1 to 365");
  number("--minutes", s.minutes, "Minutes of study a day, 0.1 to 1440");
  number("--missed", s.missed, "Probability of missing a day, 0 to 0.99");
  number("--list-length", s.list_length, "Items asked with one question, 1 to 64");
  number("--seed", s.seed, "Same seed, same learners and answers");
  add_choice(app, "--rule", options->rule,
             {"plan", "fsrs", "fsrs-ahead", "fsrs-sweep", "myopic", "sm2", "random"},
             "One rule of study; without it all of them");
  add_choice(app, "--weights", options->weights, {"true", "default"},
             "What schedulers know of the learners: their own weights, or FSRS's defaults");
  app.add_option("--threads", options->threads, "Threads; they change nothing but the time")
      ->type_name("N")
      ->check(CLI::Range(1, 256));
  add_json(app, options->json);
  return [options](Context& context) { return run_simulation(context, *options); };
}

}  // namespace

Command simulate_command() {
  return {"simulate", "Let simulated learners prepare for an interview, by several rules of study",
          "hone simulate --units 200 --days 14 --minutes 10   100 learners by each rule\n"
          "hone simulate --rule plan --missed 0.2 --json      the planner where days are missed",
          declare};
}

}  // namespace hone::cli
