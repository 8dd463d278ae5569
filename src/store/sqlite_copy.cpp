#include "store/sqlite_copy.h"

#include <chrono>
#include <memory>

#include "store/durable_file.h"
#include "store/failure.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_handle.h"

namespace hone::store::sqlite {
namespace {

namespace api = sqlite_api;

using Session = std::unique_ptr<soci::session>;

constexpr std::chrono::seconds kPatience{5};

void copy_pages(soci::session& source, soci::session& target) {
  constexpr int kAllPages = -1;  // one step holds one snapshot, so a busy writer restarts nothing
  api::sqlite3_backup* const backup =
      api::sqlite3_backup_init(handle(target), "main", handle(source), "main");
  if (backup != nullptr) api::sqlite3_backup_step(backup, kAllPages);
  // `finish` reports what went wrong in any step; without a backup the target knows.
  const int code =
      backup != nullptr ? api::sqlite3_backup_finish(backup) : api::sqlite3_errcode(handle(target));
  if (code != SQLITE_OK) throw soci::sqlite3_soci_error(api::sqlite3_errstr(code), code);
}

Status copy_to(const std::filesystem::path& source, const std::filesystem::path& target) {
  const auto from = TRY(guarded(source, [&]() -> Result<Session> {
    auto session = connect(source, Mode::kReadWrite, kPatience);
    schema_version(*session);  // what is no database is told by the first read
    return session;
  }));
  return guarded(target, [&]() -> Status {
    const auto to = connect(target, Mode::kReadWriteCreate, kPatience);
    copy_pages(*from, *to);
    run_script(*to, "PRAGMA journal_mode = DELETE");
    return {};
  });
}

}  // namespace

Status copy_database(const std::filesystem::path& source, const std::filesystem::path& target) {
  const std::filesystem::path unfinished = unfinished_name(target);
  discard(unfinished);
  Status done = copy_to(source, unfinished);
  if (done) done = move_into_place(unfinished, target);
  if (!done) discard(unfinished);
  return done;
}

}  // namespace hone::store::sqlite
