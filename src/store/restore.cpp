#include "store/restore.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>

#include "base/calendar.h"
#include "store/durable_file.h"
#include "store/failure.h"
#include "store/migrate.h"
#include "store/open.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_copy.h"

namespace hone::store {
namespace {

using Path = std::filesystem::path;
using Session = std::unique_ptr<soci::session>;

bool is_there(const Path& file) {
  std::error_code unknown;
  return std::filesystem::exists(file, unknown);
}

Path with_suffix(Path file, const char* suffix) {
  file += suffix;
  return file;
}

Error unfit(const Path& backup, const std::string& why) {
  return {ErrorKind::kInvalidInput,
          fmt::format("{} cannot be restored: {}; nothing was changed, choose another backup",
                      backup.string(), why)};
}

/// Checks the copy of the backup and brings it to the present schema.
Status prepare(const Path& copy, const Path& backup) {
  return guarded(copy, [&]() -> Status {
    const Session session =
        sqlite::connect(copy, sqlite::Mode::kReadWrite, std::chrono::milliseconds{0});
    if (sqlite::owner_of(*session) != sqlite::Owner::kHone) {
      return std::unexpected(unfit(backup, "it is not a hone database"));
    }
    if (const auto faults = sqlite::faults(*session); !faults.empty()) {
      return std::unexpected(unfit(backup, "it is damaged, " + faults.front()));
    }
    TRY(check_usable(*session, backup, migrations()));
    sqlite::make_strict(*session);
    apply_steps(*session, migrations());
    return {};
  });
}

/// "hone-before-restore-2026-11-22T08-30-00.000Z.db", a name that is free.
Path name_for_present(const Path& folder) {
  std::string time = utc_text(SystemClock{}.now());
  std::ranges::replace(time, ':', '-');
  const std::string stem = "hone-before-restore-" + time;
  Path name = folder / (stem + ".db");
  for (int more = 2; is_there(name); ++more) name = folder / fmt::format("{}-{}.db", stem, more);
  return name;
}

/// Keeps every other process out of the present database; nothing to hold when it is damaged.
Result<Session> hold(const Path& present, std::chrono::milliseconds busy_timeout) {
  auto held = guarded(present, [&]() -> Result<Session> {
    Session session = sqlite::connect(present, sqlite::Mode::kReadWrite, busy_timeout);
    sqlite::take_alone(*session);
    return session;
  });
  if (held || held.error().kind == ErrorKind::kBusy) {
    return with_error(std::move(held), [&](const Error&) {
      return Error{
          ErrorKind::kBusy,
          fmt::format("another hone has {} open; end it, then restore again", present.string())};
    });
  }
  return Session{};
}

/// Nothing of the present database's log may be taken for the restored one's. Where it could not be
/// brought home, because the database is damaged, it is kept beside it.
void move_log(const Path& present, const Path& kept) {
  std::error_code absent;
  if (!kept.empty()) {
    std::filesystem::rename(with_suffix(present, "-wal"), with_suffix(kept, "-wal"), absent);
  }
  discard(with_suffix(present, "-wal"));
  discard(with_suffix(present, "-shm"));
}

Result<Restored> replace(const Path& present, const Path& copy,
                         std::chrono::milliseconds busy_timeout) {
  Restored restored;
  Session held;
  if (is_there(present)) {
    held = TRY(hold(present, busy_timeout));
    restored.kept = name_for_present(present.parent_path());
    TRY(set_aside(present, restored.kept));
  }
  move_log(present, restored.kept);
  TRY(move_into_place(copy, present));
  return restored;
}

}  // namespace

Result<Restored> restore_store(const Path& folder, const Path& backup,
                               std::chrono::milliseconds busy_timeout) {
  if (!is_there(backup)) {
    return not_found(
        fmt::format("there is no file {}; name a backup made by hone backup", backup.string()));
  }
  TRY(make_data_folder(folder));
  const Path present = database_file(folder);
  const Path copy = unfinished_name(folder / "hone-restored.db");
  const auto restored = [&]() -> Result<Restored> {
    TRY(with_error(sqlite::copy_database(backup, copy), [&](const Error& why) {
      return why.kind == ErrorKind::kBusy ? why : unfit(backup, why.message);
    }));
    TRY(prepare(copy, backup));
    return replace(present, copy, busy_timeout);
  }();
  if (!restored) discard(copy);
  return restored;
}

}  // namespace hone::store
