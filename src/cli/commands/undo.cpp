#include <fmt/format.h>

#include "app/review_card.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

Result<Outcome> undo(Context& context, bool json) {
  app::Store* store = TRY(context.store());
  const app::UndoReport report = TRY(app::undo_review(*store, context.clock().now()));
  if (json) return Outcome{json::undo_document(report)};
  const Calendar calendar = TRY(context.calendar());
  if (report.reset) {
    return Outcome{fmt::format(
        "The reset of {} at {} no longer counts; {} remembered as before.\n",
        context.style().bold(one_line(report.reset->reset.deck.value)),
        calendar.local_text(report.reset->reset.at),
        report.reset->units == 1 ? "1 unit is" : counted(report.reset->units, "unit") + " are")};
  }
  const app::Review& review = report.undone.review;
  return Outcome{fmt::format(
      "The review of {} at {} no longer counts; {} as before it.\n",
      context.style().bold(review.card.value), calendar.local_text(review.at),
      report.units.size() == 1
          ? "its unit stands"
          : "its " + counted(static_cast<long long>(report.units.size()), "unit") + " stand")};
}

Action declare(CLI::App& app) {
  auto json = std::make_shared<bool>(false);
  add_json(app, *json);
  return [json](Context& context) { return undo(context, *json); };
}

}  // namespace

Command undo_command() {
  return {"undo", "Take the last review, or reset, back",
          "hone undo  again takes back the one before", declare};
}

}  // namespace hone::cli
