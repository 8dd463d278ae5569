#include "app/plan/followed_plan.h"
#include "app/plan/make_plan.h"
#include "app/plan/plan_calendar.h"
#include "app/plan/plan_wishes.h"
#include "base/file.h"
#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/plan_text.h"
#include "json/plan_document.h"

namespace hone::cli {
namespace {

struct Options {
  app::PlanWishes wishes;
  std::optional<std::string> ics;
  std::optional<std::string> at;
  bool follow = false;
  bool drop = false;
  bool json = false;
};

Result<Outcome> drop(app::Store& store) {
  TRY(app::drop_plan(store));
  return Outcome{"Practice follows the normal schedule.\n"};
}

Result<Outcome> show_plan(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  if (options.drop) return drop(*store);
  const Instant at = TRY(context.moment(options.at));
  const auto kept = TRY(app::followed_plan(*store, at));
  if (options.wishes.interviews.empty() && !kept) {
    return invalid_input("no plan is followed; give the day of an interview: hone plan --date DAY");
  }
  const bool fresh = !options.wishes.interviews.empty();
  const app::PlanRequest request =
      TRY(app::wished_plan(*store, options.wishes, fresh ? app::PlanRequest{} : *kept, at));
  const app::PlanReport report = TRY(app::make_plan(*store, request, at));
  if (options.follow) TRY(app::follow_plan(*store, request, at));
  if (options.ics) TRY(write_file_atomically(*options.ics, app::plan_calendar(report)));
  const bool followed = options.follow || request == kept;
  if (options.json) return Outcome{json::plan_document(report, followed)};
  return Outcome{plan_text(report, followed, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("--date", options->wishes.interviews, "Day of an interview; may be given again")
      ->type_name("DAY");
  app.add_option("--minutes", options->wishes.minutes, "Minutes of study a day")->type_name("N");
  app.add_option("--deck", options->wishes.decks, "Only this deck; may be given again")
      ->type_name("NAME");
  app.add_option("--off", options->wishes.off,
                 "A day without study: sat, 2026-12-24; may be given again")
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
