#include <array>

#include "app/import_deck.h"
#include "json/documents.h"
#include "json/requests.h"
#include "server/api/handlers.h"

namespace hone::server {
namespace {

Response import_response(const std::string& source, app::ImportReport report) {
  const std::array reports{json::SourceReport{source, std::move(report)}};
  return {.body = json::import_document(reports)};
}

}  // namespace

Result<Response> preview_import(const Call& call) {
  const app::ImportRequest request = TRY(json::read_import_request(call.request.body));
  return import_response(request.source,
                         TRY(app::preview_import(call.store, call.around.formats, request)));
}

Result<Response> import_deck(const Call& call) {
  const app::ImportRequest request = TRY(json::read_import_request(call.request.body));
  return import_response(request.source, TRY(app::import_deck(call.store, call.around.formats,
                                                              request, call.progress)));
}

}  // namespace hone::server
