#include "app/plan/followed_plan.h"
#include "app/plan/plan_calendar.h"
#include "app/plan/plan_course.h"
#include "json/plan_document.h"
#include "json/requests.h"
#include "server/api/handlers.h"

namespace hone::server {
namespace {

Result<app::PlanRequest> asked_plan(const Call& call) {
  const app::PlanWishes wishes = TRY(json::read_plan_request(call.request.body));
  return app::wished_plan(call.store, wishes, {}, call.now);
}

}  // namespace

Result<Response> show_plan(const Call& call) {
  const auto request = TRY(app::followed_plan(call.store, call.now));
  if (!request) return Response{.body = json::followed_plan_document(std::nullopt)};
  auto report = TRY(call.around.last_plan->plan(call.store, *request, call.now));
  auto course = TRY(app::plan_course(call.store, request->off, call.now));
  return Response{.body =
                      json::followed_plan_document(json::FollowedPlan{std::move(report), course})};
}

Result<Response> preview_plan(const Call& call) {
  const app::PlanRequest request = TRY(asked_plan(call));
  const auto report = TRY(call.around.last_plan->plan(call.store, request, call.now));
  return Response{.body = json::plan_document(report, false)};
}

Result<Response> follow_plan(const Call& call) {
  const app::PlanRequest request = TRY(asked_plan(call));
  // Made first, so that only what can be planned is followed.
  TRY(call.around.last_plan->plan(call.store, request, call.now));
  TRY(app::follow_plan(call.store, request, call.now));
  return show_plan(call);
}

Result<Response> drop_plan(const Call& call) {
  TRY(app::drop_plan(call.store));
  return show_plan(call);
}

Result<Response> download_plan(const Call& call) {
  const auto request = TRY(app::followed_plan(call.store, call.now));
  if (!request)
    return not_found("no plan is followed, so there are no days to put into a calendar");
  const auto report = TRY(call.around.last_plan->plan(call.store, *request, call.now));
  Response response{.media_type = "text/calendar; charset=utf-8",
                    .body = app::plan_calendar(report)};
  response.headers.push_back({"Content-Disposition", "attachment; filename=\"interview.ics\""});
  return response;
}

}  // namespace hone::server
