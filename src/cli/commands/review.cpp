#include <fmt/format.h>

#include "app/library.h"
#include "app/review_card.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

struct Options {
  std::string target;
  int confidence = 0;
  std::vector<int> missed;
  std::optional<std::string> at;
  bool json = false;
};

std::string text_of(const Context& context, const Calendar& calendar, Instant at,
                    const app::ReviewReport& report) {
  Table table({{"UNIT", Align::kLeft, Fit::kText}, {"RESULT"}, {"RETURNS"}, {"ON"}});
  for (const app::ReviewedProgress& unit : report.units) {
    const bool forgotten = unit.grade == memory::Grade::kAgain;
    std::string result = unit.missed ? "missed" : forgotten ? "forgotten" : "recalled";
    if (unit.leech) result += ", a leech";
    table.add({unit.label.empty() ? report.card.value : unit.label, result,
               relative(calendar, at, unit.progress.due), calendar.local_text(unit.progress.due)});
  }
  return fmt::format("{} reviewed; it returns {}.\n\n", context.style().bold(report.card.value),
                     relative(calendar, at, report.due)) +
         table.print(context.style(), context.console().width);
}

Result<Outcome> review_target(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const memory::Confidence confidence = TRY(memory::confidence(options.confidence));
  const Instant at = TRY(context.moment(options.at));
  const app::ReviewRequest request{
      .target = options.target, .confidence = confidence, .missed = options.missed, .at = at};
  const app::ReviewReport report = TRY(app::review(*store, request));
  if (options.json) return Outcome{json::review_document(report)};
  return Outcome{text_of(context, TRY(context.calendar()), request.at, report)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("card", options->target, "A card's id, or a unit of it: card/item/key")
      ->type_name("CARD|UNIT")
      ->required();
  app.add_option("--confidence", options->confidence,
                 "How well it was known, 1 (not at all) to 5 (perfectly)")
      ->type_name("1..5")
      ->required()
      ->check(CLI::Range(1, 5));
  app.add_option("--missed", options->missed, "Numbers of the list's items that did not come back")
      ->type_name("N,N")
      ->delimiter(',')
      ->allow_extra_args(false);
  add_at(app, options->at);
  add_json(app, options->json);
  return [options](Context& context) { return review_target(context, *options); };
}

}  // namespace

Command review_command() {
  return {"review", "Write down a review without the study screen",
          "hone review story-kinds --confidence 4               the list came back\n"
          "hone review story-kinds --confidence 3 --missed 2,4  all but two items",
          declare};
}

}  // namespace hone::cli
