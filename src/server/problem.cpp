#include "server/problem.h"

#include "json/problem_document.h"

namespace hone::server {

int status_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kInvalidInput:
      return 400;
    case ErrorKind::kNotFound:
      return 404;
    case ErrorKind::kConflict:
      return 409;
    case ErrorKind::kBusy:
      return 503;
    case ErrorKind::kStorage:
      return 507;
  }
  return 500;
}

Response problem(int status, std::string_view sentence) {
  Response response{.status = status, .media_type = "application/problem+json"};
  if (status == 503) response.headers.push_back({"Retry-After", "1"});
  response.body = json::problem_document(status, reason_of(status), sentence);
  return response;
}

Response problem(const Error& error) {
  return problem(status_of(error.kind), error.message);
}

}  // namespace hone::server
