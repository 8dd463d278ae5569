#include "store/sqlite_connection.h"

#include <thread>

#include "store/query.h"
#include "store/sqlite_handle.h"

namespace hone::store::sqlite {
namespace {

namespace api = sqlite_api;

constexpr int kApplicationId = 0x686f6e65;  ///< "hone", in the file's header

void check(soci::session& session, int code) {
  api::sqlite3* const connection = handle(session);
  if (code != SQLITE_OK) throw soci::sqlite3_soci_error(api::sqlite3_errmsg(connection), code);
}

/// A connection belongs to one thread, so it needs no lock for each of its calls.
int flags_of(Mode mode) {
  if (mode == Mode::kReadOnly) return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
  const int create = mode == Mode::kReadWriteCreate ? SQLITE_OPEN_CREATE : 0;
  return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | create;
}

/// Nobody asks SQLite how much memory it takes, and counting it takes a lock at each allocation.
void count_no_memory() {
  [[maybe_unused]] static const int said = api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int number_of(soci::session& session, const char* question) {
  int value = 0;
  session << question, soci::into(value);
  return value;
}

template <typename Value>
std::vector<Value> column_of(soci::session& session, const char* question) {
  Value value;
  std::vector<Value> all;
  Query rows(session, question);
  rows.into(value).start();
  while (rows.next()) all.push_back(value);
  return all;
}

}  // namespace

std::unique_ptr<soci::session> connect(const std::filesystem::path& file, Mode mode,
                                       std::chrono::milliseconds busy_timeout) {
  count_no_memory();
  // SOCI's connection text cannot spell every path nor ask for an existing file only, so the
  // session is opened on nothing and then given the connection that is meant.
  auto session = std::make_unique<soci::session>(soci::sqlite3, ":memory:");
  api::sqlite3*& connection = handle(*session);
  api::sqlite3_close(connection);
  connection = nullptr;
  check(*session, api::sqlite3_open_v2(file.c_str(), &connection, flags_of(mode), nullptr));
  check(*session, api::sqlite3_busy_timeout(connection, static_cast<int>(busy_timeout.count())));
  return session;
}

int schema_version(soci::session& session) {
  return number_of(session, "PRAGMA user_version");
}

void set_schema_version(soci::session& session, int version) {
  run_script(session, "PRAGMA application_id = " + std::to_string(kApplicationId));
  run_script(session, "PRAGMA user_version = " + std::to_string(version));
}

Owner owner_of(soci::session& session) {
  // Tables before id: another hone may make both in between, and then its id is seen.
  const bool empty = number_of(session, "SELECT COUNT(*) FROM sqlite_master") == 0;
  const int id = number_of(session, "PRAGMA application_id");
  if (id == kApplicationId) return Owner::kHone;
  return id == 0 && empty ? Owner::kNobody : Owner::kStranger;
}

bool has_moved(soci::session& session) {
  int moved = 0;
  check(session,
        api::sqlite3_file_control(handle(session), "main", SQLITE_FCNTL_HAS_MOVED, &moved));
  return moved != 0;
}

bool is_read_only(soci::session& session) {
  return api::sqlite3_db_readonly(handle(session), "main") == 1;
}

void make_strict(soci::session& session) {
  constexpr int kCacheKibibytes = 65'536;  // an import of 100,000 cards then writes each page once
  run_script(session, "PRAGMA foreign_keys = ON");
  run_script(session, "PRAGMA synchronous = FULL");
  run_script(session, "PRAGMA cache_size = -" + std::to_string(kCacheKibibytes));
}

void use_write_ahead_log(soci::session& session, std::chrono::milliseconds busy_timeout) {
  using Steady = std::chrono::steady_clock;
  const auto give_up = Steady::now() + busy_timeout;
  while (true) {
    try {
      run_script(session, "PRAGMA journal_mode = WAL");
      return;
    } catch (const soci::sqlite3_soci_error& failed) {
      if (failed.result() != SQLITE_BUSY || Steady::now() >= give_up) throw;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
}

void take_alone(soci::session& session) {
  run_script(session, "PRAGMA locking_mode = EXCLUSIVE");
  run_script(session, "PRAGMA journal_mode = DELETE");
  run_script(session, "BEGIN EXCLUSIVE");
}

void begin_writing(soci::session& session) {
  run_script(session, "BEGIN IMMEDIATE");
}

void rest(soci::statement& statement) {
  auto* const backend = static_cast<soci::sqlite3_statement_backend*>(statement.get_backend());
  api::sqlite3_reset(backend->stmt_);
  backend->databaseReady_ = false;
}

void roll_back(soci::session& session) noexcept {
  api::sqlite3* const connection = handle(session);
  if (api::sqlite3_get_autocommit(connection) != 0) return;
  api::sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void run_script(soci::session& session, std::string_view script) {
  const std::string text(script);
  check(session, api::sqlite3_exec(handle(session), text.c_str(), nullptr, nullptr, nullptr));
}

std::vector<std::string> faults(soci::session& session) {
  std::vector<std::string> found;
  for (std::string& line : column_of<std::string>(session, "PRAGMA integrity_check")) {
    if (line != "ok") found.push_back(std::move(line));
  }
  // The pragma's own columns have no types, which is no matter for SOCI's static `into`.
  for (const std::string& table :
       column_of<std::string>(session, "SELECT \"table\" FROM pragma_foreign_key_check")) {
    found.push_back("a row of the table " + table + " refers to a row that is not there");
  }
  return found;
}

}  // namespace hone::store::sqlite
