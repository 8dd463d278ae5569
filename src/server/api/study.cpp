#include "app/review_card.h"
#include "app/study_session.h"
#include "json/documents.h"
#include "json/requests.h"
#include "json/study_documents.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

constexpr int kForecastDays = 14;
constexpr int kMostForecastDays = 365;

}  // namespace

Result<Response> show_due(const Call& call) {
  const app::DueQuery query = TRY(due_query(call));
  return Response{.body = json::due_document(query, TRY(app::due(call.store, query)))};
}

Result<Response> show_summary(const Call& call) {
  const app::DueQuery query = TRY(due_query(call));
  const int days = TRY(number_parameter(call, "days", kForecastDays, 1, kMostForecastDays));
  const app::Settings settings = TRY(app::load_settings(call.store, query.deck));
  const Calendar calendar = TRY(app::calendar_of(settings));
  json::Summary summary{
      .due = TRY(app::due(call.store, query)), .today = calendar.day_of(query.at), .forecast = {}};
  summary.forecast =
      TRY(app::forecast(call.store, {query.deck, summary.due.depth}, calendar, query.at, days));
  return Response{.body = json::summary_document(query, summary)};
}

Result<Response> show_next_turn(const Call& call) {
  const app::DueQuery query = TRY(due_query(call));
  auto session = TRY(app::StudySession::begin(
      call.store, {.deck = query.deck, .depth = query.depth, .limit = {}, .minutes = {}},
      query.at));
  auto turn = TRY(session.next(query.at));
  std::optional<json::AskedTurn> asked;
  if (turn) {
    auto why = session.reasons(*turn, query.at);
    asked = json::AskedTurn{std::move(*turn), std::move(why)};
  }
  return Response{.body = json::turn_document(asked, query.at)};
}

Result<Response> preview_review(const Call& call) {
  const auto missed = TRY(numbers_parameter(call, "missed"));
  const app::ReviewRequest request{.target = TRY(required_parameter(call, "target")),
                                   .confidence = {},
                                   .missed = missed,
                                   .at = call.now,
                                   .spent = {}};
  return Response{
      .body = json::preview_document(request, TRY(app::preview_review(call.store, request)))};
}

Result<Response> review_card(const Call& call) {
  const app::ReviewRequest request = TRY(json::read_review_request(call.request.body, call.now));
  return Response{.body = json::review_document(TRY(app::review(call.store, request)))};
}

Result<Response> undo_review(const Call& call) {
  const auto only = TRY(json::read_undo_request(call.request.body));
  return Response{.body = json::undo_document(TRY(app::undo_review(call.store, call.now, only)))};
}

}  // namespace hone::server
