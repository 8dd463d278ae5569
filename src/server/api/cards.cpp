#include "app/card_markdown.h"
#include "app/library.h"
#include "deck/unit.h"
#include "json/documents.h"
#include "json/requests.h"
#include "json/server_document.h"
#include "server/api/card_response.h"
#include "server/api/handlers.h"
#include "server/rendered_markdown.h"

namespace hone::server {
Result<Response> card_response(const Call& call, const app::StoredCard& card) {
  const std::vector<deck::Unit> units = deck::units_of(card.card);
  std::vector<deck::UnitId> ids;
  for (const deck::Unit& unit : units) ids.push_back(unit.id);
  return Response{.body = json::card_document(card, units, TRY(call.store.progress_of(ids)))};
}

Result<Response> show_card(const Call& call) {
  return card_response(call, TRY(app::card_named(call.store, call.names[0])));
}

Result<Response> show_card_markdown(const Call& call) {
  return Response{.media_type = "text/markdown; charset=utf-8",
                  .body = app::markdown_of(TRY(app::card_named(call.store, call.names[0])))};
}

Result<Response> edit_card(const Call& call) {
  const std::string markdown = TRY(json::read_card_request(call.request.body));
  const deck::CardId id = TRY(app::card_named(call.store, call.names[0])).card.id;
  return card_response(call,
                       TRY(app::edit_card(call.store, id, TRY(app::card_from_markdown(markdown)))));
}

Result<Response> suspend_card(const Call& call) {
  const bool suspended = TRY(json::read_suspension_request(call.request.body));
  const deck::CardId id = TRY(app::card_named(call.store, call.names[0])).card.id;
  TRY(call.store.set_suspended(id, suspended));
  return card_response(call, TRY(app::card_named(call.store, id.value)));
}

Result<Response> render_markdown(const Call& call) {
  std::vector<std::string> html;
  for (const std::string& text : TRY(json::read_markdown_request(call.request.body))) {
    html.push_back(rendered_markdown(text));
  }
  return Response{.body = json::html_document(html)};
}

}  // namespace hone::server
