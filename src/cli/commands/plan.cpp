#include <algorithm>

#include "app/library.h"
#include "app/plan/followed_plan.h"
#include "app/plan/make_plan.h"
#include "app/plan/plan_calendar.h"
#include "base/file.h"
#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/plan_text.h"
#include "json/plan_document.h"

namespace hone::cli {
namespace {

struct Options {
  std::vector<std::string> dates;
  std::optional<double> minutes;
  std::vector<std::string> decks;
  std::vector<std::string> off;
  std::optional<std::string> ics;
  std::optional<std::string> at;
  bool follow = false;
  bool drop = false;
  bool json = false;
};

/// The plan that is followed, or a new one, with everything changed that was given.
Result<app::PlanRequest> asked(Context& context, app::Store& store, const Options& options,
                               app::PlanRequest request, Instant at) {
  const Calendar calendar = TRY(context.calendar());
  request.minutes = options.minutes.value_or(request.minutes);
  if (!options.decks.empty()) request.decks.clear();
  if (!options.off.empty()) request.off = {};
  for (const std::string& date : options.dates) {
    request.interviews.push_back(calendar.day_of(TRY(calendar.parse(date, at))));
  }
  std::ranges::sort(request.interviews);
  const auto again = std::ranges::unique(request.interviews);
  request.interviews.erase(again.begin(), again.end());
  for (const std::string& deck : options.decks) {
    request.decks.push_back(TRY(app::deck_named(store, deck)));
  }
  for (const std::string& day : options.off) {
    TRY(app::add_day_off(request.off, day, calendar, at));
  }
  return request;
}

Result<Outcome> drop(app::Store& store) {
  TRY(app::drop_plan(store));
  return Outcome{"Practice follows the normal schedule.\n"};
}

Result<Outcome> show_plan(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  if (options.drop) return drop(*store);
  const Instant at = TRY(context.moment(options.at));
  const auto kept = TRY(app::followed_plan(*store, at));
  if (options.dates.empty() && !kept) {
    return invalid_input("no plan is followed; give the day of an interview: hone plan --date DAY");
  }
  const bool fresh = !options.dates.empty();
  const app::PlanRequest request =
      TRY(asked(context, *store, options, fresh ? app::PlanRequest{} : *kept, at));
  const app::PlanReport report = TRY(app::make_plan(*store, request, at));
  if (options.follow) TRY(app::follow_plan(*store, request, at));
  if (options.ics) TRY(write_file_atomically(*options.ics, app::plan_calendar(report)));
  const bool followed = options.follow || request == kept;
  if (options.json) return Outcome{json::plan_document(report, followed)};
  return Outcome{plan_text(report, followed, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("--date", options->dates, "Day of an interview; may be given again")
      ->type_name("DAY");
  app.add_option("--minutes", options->minutes, "Minutes of study a day")->type_name("N");
  app.add_option("--deck", options->decks, "Only this deck; may be given again")->type_name("NAME");
  app.add_option("--off", options->off, "A day without study: sat, 2026-12-24; may be given again")
      ->type_name("DAY");
  app.add_option("--ics", options->ics, "Write the days into a calendar file")->type_name("FILE");
  app.add_flag("--follow", options->follow, "Let study, due and today follow the plan");
  app.add_flag("--drop", options->drop, "Follow the normal schedule again");
  add_at(app, options->at);
  add_json(app, options->json);
  return [options](Context& context) { return show_plan(context, *options); };
}

}  // namespace

Command plan_command() {
  return {"plan", "Plan what to study until an interview",
          "hone plan --date 2026-12-12 --minutes 25 --follow  plan, and practise by it\n"
          "hone plan                                         the plan as it stands today",
          declare};
}

}  // namespace hone::cli
