#include "app/speaking_pace.h"
#include "app/story_bank.h"
#include "app/story_telling.h"
#include "json/story_bank_documents.h"
#include "json/story_requests.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

Result<Response> tellings_response(const Call& call, const app::StoredStory& story) {
  const auto tellings = TRY(app::tellings_of_story(call.store, story.id));
  const double pace = TRY(app::speaking_pace(call.store));
  return Response{.body = json::tellings_document(story, tellings, pace)};
}

Result<std::optional<double>> pace_parameter(const Call& call) {
  if (!call.request.parameter("pace")) return std::nullopt;
  const int pace = TRY(number_parameter(call, "pace", 0, static_cast<int>(story::kSlowestPace),
                                        static_cast<int>(story::kFastestPace)));
  return static_cast<double>(pace);
}

}  // namespace

Result<Response> tell_story(const Call& call) {
  app::TellingQuery query{.story = call.names[0], .masked = words_parameter(call, "mask")};
  query.length = TRY(story::parse_length(call.request.parameter("length").value_or("full")));
  query.lead = TRY(story::parse_lead(call.request.parameter("lead").value_or("written")));
  query.pace = TRY(pace_parameter(call));
  query.safe = call.request.parameter("safe") == "true";
  return Response{.body = json::telling_document(TRY(app::tell_story(call.store, query)))};
}

Result<Response> show_tellings(const Call& call) {
  return tellings_response(call, TRY(app::story_named(call.store, call.names[0])));
}

Result<Response> keep_telling(const Call& call) {
  const app::StoredStory story = TRY(app::story_named(call.store, call.names[0]));
  TRY(app::keep_telling(call.store,
                        TRY(json::read_telling_request(call.request.body, story.id, call.now))));
  return tellings_response(call, story);
}

}  // namespace hone::server
