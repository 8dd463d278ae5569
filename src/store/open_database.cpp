#include "store/open_database.h"

#include <fmt/format.h>

#include "store/failure.h"
#include "store/migrate.h"
#include "store/sqlite_connection.h"

namespace hone::store {
namespace {

using Session = std::unique_ptr<soci::session>;

Status check_writable(soci::session& session, const std::filesystem::path& file) {
  if (!sqlite::is_read_only(session)) return {};
  return failure(ErrorKind::kStorage,
                 fmt::format("{} cannot be written to; give yourself write permission for it and "
                             "its folder, or choose another folder with --data",
                             file.string()));
}

/// The file behind the path, also when a restore puts another one there at this moment: from the
/// first read on the connection is seen by others, so a file that is still in its place then stays.
Session connect_in_place(const std::filesystem::path& file,
                         std::chrono::milliseconds busy_timeout) {
  while (true) {
    Session session = sqlite::connect(file, sqlite::Mode::kReadWriteCreate, busy_timeout);
    sqlite::schema_version(*session);
    if (!sqlite::has_moved(*session)) return session;
  }
}

}  // namespace

Result<Session> open_database(const std::filesystem::path& file,
                              std::chrono::milliseconds busy_timeout,
                              std::span<const embedded::File> steps) {
  return guarded(file, [&]() -> Result<Session> {
    Session session = connect_in_place(file, busy_timeout);
    TRY(check_writable(*session, file));
    TRY(check_usable(*session, file, steps));
    sqlite::make_strict(*session);
    sqlite::use_write_ahead_log(*session, busy_timeout);
    TRY(migrate(*session, file, steps));
    return session;
  });
}

}  // namespace hone::store
