#include "app/story_bank.h"
#include "app/story_lists.h"
#include "json/story_bank_documents.h"
#include "json/story_documents.h"
#include "json/story_requests.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {

Result<Response> show_story_lists(const Call& call) {
  return Response{.body = json::story_lists_document(TRY(app::story_lists(call.store)))};
}

Result<Response> bind_story_list(const Call& call) {
  const story::Kind kind = TRY(story::parse_kind(call.names[0]));
  const std::string card = TRY(json::read_story_list_request(call.request.body));
  TRY(app::bind_story_list(call.store, kind, card));
  return show_story_lists(call);
}

Result<Response> show_story_matrix(const Call& call) {
  return Response{.body = json::coverage_document(TRY(app::coverage(call.store)))};
}

Result<Response> show_story_plan(const Call& call) {
  constexpr std::size_t kMostInterviews = 20;
  TRY(required_parameter(call, "roles"));
  const auto roles = words_parameter(call, "roles");
  if (roles.empty() || roles.size() > kMostInterviews) {
    return invalid_input("A loop has 1 to 20 interviews; name their roles with commas.");
  }
  const story::Coverage coverage = TRY(app::coverage(call.store));
  return Response{.body = json::loop_document(coverage, story::plan_loop(coverage, roles))};
}

Result<Response> show_story_conflicts(const Call& call) {
  return Response{.body = json::story_conflicts_document(TRY(app::story_conflicts(call.store)))};
}

Result<Response> show_story_rules(const Call&) {
  return Response{.body = json::rules_document()};
}

}  // namespace hone::server
