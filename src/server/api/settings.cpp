#include "app/settings.h"

#include "app/library.h"
#include "json/documents.h"
#include "json/requests.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

Result<Response> settings_response(const Call& call, const std::optional<deck::DeckName>& deck) {
  const app::Settings settings = TRY(app::load_settings(call.store, deck));
  std::vector<const app::SettingInfo*> shown;
  for (const app::SettingInfo& info : app::setting_infos()) {
    if (!deck || info.per_deck) shown.push_back(&info);
  }
  return Response{.body = json::settings_document(deck, settings, shown)};
}

}  // namespace

Result<Response> show_settings(const Call& call) {
  return settings_response(call, TRY(deck_parameter(call)));
}

Result<Response> change_settings(const Call& call) {
  const json::SettingsRequest request = TRY(json::read_settings_request(call.request.body));
  std::optional<deck::DeckName> deck;
  if (request.deck) deck = TRY(app::deck_named(call.store, *request.deck));
  TRY(call.store.in_transaction([&]() -> Status {
    for (const auto& [key, value] : request.settings) {
      TRY(app::change_setting(call.store, deck, key, value));
    }
    return {};
  }));
  return settings_response(call, deck);
}

}  // namespace hone::server
