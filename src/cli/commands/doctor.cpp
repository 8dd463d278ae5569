#include <fmt/format.h>

#include "app/replay.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/option_types.h"
#include "json/documents.h"
#include "store/open.h"

namespace hone::cli {
namespace {

struct Options {
  bool rebuild = false;
  bool json = false;
};

std::string text_of(const std::string& file, const app::Health& health,
                    const std::optional<app::RebuildReport>& rebuilt) {
  std::string text =
      fmt::format("{}\nschema {}, {}, {}, {}\n", one_line(file), health.schema_version,
                  counted(health.cards, "card"), counted(health.reviews, "unit review"),
                  counted(health.bytes / 1024, "kilobyte"));
  if (rebuilt) {
    text +=
        fmt::format("Rebuilt from the reviews: {}, {} of them corrected.\n",
                    counted(static_cast<long long>(rebuilt->units), "unit"), rebuilt->corrected);
  }
  for (const std::string& problem : health.problems) text += "- " + one_line(problem) + "\n";
  return text + (health.problems.empty() ? "Everything is sound.\n" : "");
}

std::string complaint_about(const app::Health& health) {
  if (health.problems.empty()) return {};
  return fmt::format(
      "the database has {}; try hone doctor --rebuild, or bring a backup back with hone restore "
      "FILE",
      counted(static_cast<long long>(health.problems.size()), "problem"));
}

Result<Outcome> examine(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  std::optional<app::RebuildReport> rebuilt;
  if (options.rebuild) rebuilt = TRY(app::rebuild(*store));
  const app::Health health = TRY(store->health());
  const std::string file = store::database_file(TRY(context.folder())).string();
  return Outcome{
      options.json ? json::doctor_document(file, health, rebuilt) : text_of(file, health, rebuilt),
      complaint_about(health)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_flag("--rebuild", options->rebuild, "Work out every state again from the reviews");
  add_json(app, options->json);
  return [options](Context& context) { return examine(context, *options); };
}

}  // namespace

Command doctor_command() {
  return {"doctor", "Look whether everything that is kept is sound",
          "hone doctor            a check of the whole file\n"
          "hone doctor --rebuild  states worked out again from the review log",
          declare};
}

}  // namespace hone::cli
