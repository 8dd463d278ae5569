#include "app/library.h"
#include "app/search_cards.h"
#include "json/search_document.h"
#include "json/statistics_documents.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

constexpr int kMostForecast = 365;
constexpr int kMostPast = 3650;
constexpr int kMostHits = 100;

}  // namespace

Result<Response> show_today(const Call& call) {
  const app::DueQuery query = TRY(due_query(call));
  return Response{.body = json::today_document(query, TRY(app::today(call.store, query)))};
}

Result<Response> show_progress(const Call& call) {
  const app::DueQuery scope = TRY(due_query(call));
  app::ProgressQuery query{.deck = scope.deck, .depth = scope.depth, .at = scope.at};
  query.days = TRY(number_parameter(call, "days", query.days, 1, kMostForecast));
  query.past = TRY(number_parameter(call, "past", query.past, 1, kMostPast));
  return Response{.body =
                      json::progress_document(query, TRY(app::progress_report(call.store, query)))};
}

Result<Response> show_history(const Call& call) {
  const Instant at = TRY(due_query(call)).at;
  app::HistoryQuery query{.card = call.names[0], .at = at};
  query.days = TRY(number_parameter(call, "days", query.days, 1, kMostPast));
  return Response{.body = json::history_document(query, TRY(app::card_history(call.store, query)))};
}

Result<Response> search_cards(const Call& call) {
  app::SearchQuery query;
  query.text = TRY(required_parameter(call, "q"));
  query.deck = TRY(deck_parameter(call));
  query.limit = TRY(number_parameter(call, "limit", query.limit, 1, kMostHits));
  return Response{.body = json::search_document(query, TRY(app::search_cards(call.store, query)))};
}

}  // namespace hone::server
