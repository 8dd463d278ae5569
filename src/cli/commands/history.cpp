#include <fmt/format.h>

#include <algorithm>

#include "app/card_history.h"
#include "app/typing.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/statistics_documents.h"

namespace hone::cli {
namespace {

constexpr int kMostDays = 3650;

struct Options {
  std::string id;
  std::optional<std::string> at;
  int days = app::HistoryQuery{}.days;
  bool json = false;
};

std::string percent(const std::optional<memory::Retrievability>& recall) {
  return recall ? fmt::format("{:.0f} %", 100 * recall->value) : "";
}

std::string_view result_of(const app::PastReview& past) {
  if (past.review.missed) return "missed";
  return past.grade == memory::Grade::kAgain ? "forgotten" : "recalled";
}

std::string reviews_table(const app::UnitHistory& unit, const Calendar& calendar,
                          const Console& console) {
  Table table({{"REVIEWED"},
               {"CONFIDENCE", Align::kRight},
               {"RESULT"},
               {"PREDICTED", Align::kRight},
               {"STABILITY", Align::kRight},
               {"DIFFICULTY", Align::kRight},
               {"DUE"}});
  for (const app::PastReview& past : unit.reviews) {
    const memory::MemoryState& after = past.after.memory;
    table.add({calendar.local_text(past.review.at), std::to_string(past.review.confidence.value),
               std::string(result_of(past)), percent(past.recall),
               fmt::format("{:.1f} d", after.stability.value),
               fmt::format("{:.1f}", after.difficulty.value), calendar.local_text(past.after.due)});
  }
  return table.print(console.style(), console.width, 2);
}

std::string unit_text(const app::UnitHistory& unit, const app::HistoryQuery& query,
                      const Calendar& calendar, const Console& console) {
  std::string text = "\n" + console.style().bold(one_line(unit.label));
  if (!unit.progress) return text + ": never studied\n";
  text +=
      fmt::format(": recall now {}, returns {}{}\n", percent(unit.recall),
                  relative(calendar, query.at, unit.progress->due), unit.leech ? "; a leech" : "");
  return text + reviews_table(unit, calendar, console);
}

std::string seconds(Milliseconds time) {
  return fmt::format("{} s", std::chrono::round<std::chrono::seconds>(time).count());
}

/// "Typed 2026-11-22 09:00: 4 of 6 items read in it, 1 in doubt, 1 overruled; …"
std::string typed_text(const app::LoggedReview& logged, const Calendar& calendar) {
  const app::TypedAnswer& typed = *logged.review.typed;
  std::string text =
      fmt::format("Typed {}: {} of {} items read in it", calendar.local_text(logged.review.at),
                  std::ranges::count(typed.marks, app::TypedMark::kFound), typed.marks.size());
  if (const auto unsure = std::ranges::count(typed.marks, app::TypedMark::kUnsure); unsure > 0) {
    text += fmt::format(", {} in doubt", unsure);
  }
  if (const auto overruled = app::overruled_items(logged.review); !overruled.empty()) {
    text += fmt::format(", {} overruled", overruled.size());
  }
  if (typed.first_item && typed.last_item) {
    text += fmt::format("; the first after {}, the last after {}", seconds(*typed.first_item),
                        seconds(*typed.last_item));
  }
  return text + ".\n";
}

std::string typed_texts(const app::CardHistory& history, const Calendar& calendar) {
  std::string text = history.typed.empty() ? "" : "\n";
  for (const app::LoggedReview& logged : history.typed) text += typed_text(logged, calendar);
  return text;
}

Result<Outcome> show_history(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const Instant at = TRY(context.moment(options.at));
  const app::HistoryQuery query{.card = options.id, .at = at, .days = options.days};
  const app::CardHistory history = TRY(app::card_history(*store, query));
  if (options.json) return Outcome{json::history_document(query, history)};
  const Calendar calendar = TRY(context.calendar());
  std::string text = one_line(history.card.card.question) + "\n";
  for (const app::UnitHistory& unit : history.units) {
    text += unit_text(unit, query, calendar, context.console());
  }
  return Outcome{text + typed_texts(history, calendar)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("card", options->id, "The card's id, or how it begins")
      ->type_name("CARD")
      ->required();
  add_at(app, options->at);
  app.add_option("--days", options->days,
                 "Days that the forgetting curve of the document looks ahead, 1 to 3650")
      ->type_name("N")
      ->check(CLI::Range(1, kMostDays));
  add_json(app, options->json);
  return [options](Context& context) { return show_history(context, *options); };
}

}  // namespace

Command history_command() {
  return {"history", "Show every review of a card",
          "hone history story-kinds         what was expected and what came of it\n"
          "hone history story-kinds --json  with forgetting curves",
          declare};
}

}  // namespace hone::cli
