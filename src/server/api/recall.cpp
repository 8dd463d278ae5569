#include "app/recall_card.h"
#include "json/recall_document.h"
#include "json/requests.h"
#include "server/api/handlers.h"

namespace hone::server {

Result<Response> recall_card(const Call& call) {
  const std::string answer = TRY(json::read_recall_request(call.request.body));
  return Response{
      .body = json::recall_document(TRY(app::recall_card(call.store, call.names[0], answer)))};
}

}  // namespace hone::server
