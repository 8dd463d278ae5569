#include "store/migrate.h"

#include <fmt/format.h>

#include "store/failure.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_copy.h"
#include "store/transaction.h"

namespace hone::store {
namespace {

Status check_owner(soci::session& session, const std::filesystem::path& file) {
  if (sqlite::owner_of(session) != sqlite::Owner::kStranger) return {};
  return failure(
      ErrorKind::kStorage,
      fmt::format("{} is another program's database, not hone's; move it away, or choose "
                  "another folder with --data",
                  file.string()));
}

Status check_not_newer(int version, int newest, const std::filesystem::path& file) {
  if (version <= newest) return {};
  return failure(ErrorKind::kStorage,
                 fmt::format("{} was written by a newer hone (its schema is {}, this program knows "
                             "{}); install the newer hone, or choose another folder with --data",
                             file.string(), version, newest));
}

}  // namespace

std::span<const embedded::File> migrations() {
  static const std::vector<embedded::File> files = embedded::migrations();
  return files;
}

Status check_usable(soci::session& session, const std::filesystem::path& file,
                    std::span<const embedded::File> steps) {
  return guarded(file, [&]() -> Status {
    TRY(check_owner(session, file));
    return check_not_newer(sqlite::schema_version(session), static_cast<int>(steps.size()), file);
  });
}

void apply_steps(soci::session& session, std::span<const embedded::File> steps) {
  Transaction change(session);
  // Another process may have done it while this one waited for its turn.
  const int newest = static_cast<int>(steps.size());
  for (int version = sqlite::schema_version(session); version < newest; ++version) {
    sqlite::run_script(session, steps[static_cast<std::size_t>(version)].text);
    sqlite::set_schema_version(session, version + 1);
  }
  change.commit();
}

Status migrate(soci::session& session, const std::filesystem::path& file,
               std::span<const embedded::File> steps) {
  const int newest = static_cast<int>(steps.size());
  return guarded(file, [&]() -> Status {
    const int before = sqlite::schema_version(session);
    if (before >= newest) return {};
    if (before > 0) {
      const auto backup = fmt::format("hone-before-{:04}.db", before + 1);
      TRY(sqlite::copy_database(file, file.parent_path() / backup));
    }
    apply_steps(session, steps);
    return {};
  });
}

}  // namespace hone::store
