#include <fmt/format.h>

#include <system_error>

#include "store/card_words.h"
#include "store/migrate.h"
#include "store/query.h"
#include "store/sql_store.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_copy.h"

namespace hone::store {
namespace {

constexpr auto kCountCards = "SELECT COUNT(*) FROM card";

constexpr auto kCountReviews =
    "SELECT (SELECT COUNT(*) FROM reviewed_unit) - "
    "(SELECT COUNT(*) FROM reviewed_unit JOIN undo ON undo.review = reviewed_unit.review)";

Number count(soci::session& session, const char* question) {
  Number number = 0;
  session << question, soci::into(number);
  return number;
}

std::int64_t bytes_of(const std::filesystem::path& file) {
  std::error_code absent;
  const auto size = std::filesystem::file_size(file, absent);
  return absent ? 0 : static_cast<std::int64_t>(size);
}

}  // namespace

Status SqlStore::in_transaction(const std::function<Status()>& work) {
  return database_.in_transaction(work);
}

Status SqlStore::backup(const std::filesystem::path& file) {
  std::error_code unknown;
  if (std::filesystem::equivalent(file, database_.file(), unknown)) {
    return invalid_input(
        fmt::format("{} is the database itself; name another file for the backup", file.string()));
  }
  return sqlite::copy_database(database_.file(), file);
}

Result<app::Health> SqlStore::health() {
  return database_.read([&](soci::session& session) -> Result<app::Health> {
    app::Health health;
    health.schema_version = sqlite::schema_version(session);
    health.problems = sqlite::faults(session);
    if (std::cmp_not_equal(health.schema_version, migrations().size())) {
      health.problems.push_back(fmt::format("its schema is {}, but this program's is {}",
                                            health.schema_version, migrations().size()));
    }
    if (health.problems.empty()) {  // what is damaged cannot be held against the cards
      if (auto fault = index_fault(session); !fault.empty()) health.problems.push_back(fault);
    }
    health.cards = count(session, kCountCards);
    health.reviews = count(session, kCountReviews);
    health.bytes = bytes_of(database_.file()) + bytes_of(database_.file().string() + "-wal");
    return health;
  });
}

}  // namespace hone::store
