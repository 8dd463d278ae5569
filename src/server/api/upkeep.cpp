#include <fmt/format.h>

#include "app/replay.h"
#include "base/file.h"
#include "json/documents.h"
#include "json/server_document.h"
#include "server/api/handlers.h"
#include "server/scratch_file.h"

namespace hone::server {
namespace {

/// As much as is read into memory for one client.
constexpr std::size_t kLargestBackup = 2'000'000'000;

}  // namespace

Result<Response> show_health(const Call& call) {
  return Response{.body =
                      json::server_document(call.around.version, call.around.database.string())};
}

Result<Response> examine(const Call& call) {
  const app::Health health = TRY(call.store.health());
  return Response{.body = json::doctor_document(call.around.database.string(), health, {})};
}

Result<Response> rebuild(const Call& call) {
  const app::RebuildReport rebuilt = TRY(app::rebuild(call.store, call.progress));
  const app::Health health = TRY(call.store.health());
  return Response{.body = json::doctor_document(call.around.database.string(), health, rebuilt)};
}

Result<Response> download_backup(const Call& call) {
  const ScratchFile copy = TRY(ScratchFile::create(call.around.scratch));
  TRY(call.store.backup(copy.path()));
  Response response{.media_type = "application/vnd.sqlite3"};
  response.body = TRY(read_file(copy.path(), kLargestBackup));
  response.headers.push_back({"Content-Disposition", "attachment; filename=\"hone-backup.db\""});
  return response;
}

Result<Response> restore_backup(const Request& request, const Surroundings& around) {
  const ScratchFile copy = TRY(ScratchFile::create(around.scratch));
  TRY(write_file_atomically(copy.path(), request.body));
  return Response{.body = json::restored_document(TRY(around.restore(copy.path())).string())};
}

}  // namespace hone::server
