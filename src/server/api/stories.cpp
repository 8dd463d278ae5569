#include "app/story_bank.h"
#include "app/story_check.h"
#include "json/story_bank_documents.h"
#include "json/story_documents.h"
#include "json/story_requests.h"
#include "server/api/handlers.h"

namespace hone::server {
namespace {

Result<Response> story_response(const Call& call, const app::StoredStory& story) {
  return Response{.body = json::story_document(story, TRY(call.store.dismissals_of(story.id)))};
}

}  // namespace

Result<Response> show_stories(const Call& call) {
  return Response{.body = json::stories_document(TRY(app::story_overviews(call.store)))};
}

Result<Response> keep_story(const Call& call) {
  const auto request = TRY(json::read_new_story_request(call.request.body));
  const auto kept = request.markdown ? app::keep_story(call.store, *request.markdown, call.now)
                                     : app::begin_story(call.store, request.title.value_or(""),
                                                        request.kind, call.now);
  return story_response(call, TRY(kept));
}

Result<Response> check_story(const Call& call) {
  const app::TextCheck check = TRY(json::read_story_check_request(call.request.body));
  return Response{.body =
                      json::check_document(check.text, TRY(app::check_text(call.store, check)))};
}

Result<Response> show_story(const Call& call) {
  return story_response(call, TRY(app::story_named(call.store, call.names[0])));
}

Result<Response> change_story(const Call& call) {
  const auto change = TRY(json::read_story_request(call.request.body, call.names[0]));
  return story_response(call, TRY(app::change_story(call.store, change, call.now)));
}

Result<Response> remove_story(const Call& call) {
  const app::StoredStory story = TRY(app::story_named(call.store, call.names[0]));
  auto response = TRY(story_response(call, story));
  TRY(call.store.remove_story(story.id));
  return response;
}

Result<Response> show_story_versions(const Call& call) {
  const std::string id = TRY(app::story_named(call.store, call.names[0])).id;
  return Response{.body = json::story_versions_document(TRY(call.store.versions_of_story(id)))};
}

Result<Response> dismiss_rule(const Call& call) {
  const std::string reason = TRY(json::read_dismissal_request(call.request.body));
  const app::StoredStory story = TRY(app::story_named(call.store, call.names[0]));
  TRY(app::dismiss(call.store, story, call.names[1], reason, call.now));
  return story_response(call, story);
}

Result<Response> show_rule_again(const Call& call) {
  const app::StoredStory story = TRY(app::story_named(call.store, call.names[0]));
  TRY(call.store.remove_dismissal(story.id, call.names[1]));
  return story_response(call, story);
}

}  // namespace hone::server
