#include "store/open.h"

#include <fmt/format.h>

#include <system_error>
#include <tuple>

#include "store/card_words.h"
#include "store/migrate.h"
#include "store/open_database.h"
#include "store/sql_store.h"

namespace hone::store {
std::filesystem::path database_file(const std::filesystem::path& folder) {
  return folder / "hone.db";
}

Status make_data_folder(const std::filesystem::path& folder) {
  std::error_code failed;
  const bool made = std::filesystem::create_directories(folder, failed);
  if (made && !failed) {  // a study history is nobody else's business
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
  }
  if (!failed) return {};
  return failure(
      ErrorKind::kStorage,
      fmt::format("the data folder {} cannot be made: {}; choose another one with --data",
                  folder.string(), failed.message()));
}

Result<std::unique_ptr<app::Store>> open_store(const OpenOptions& options) {
  TRY(make_data_folder(options.folder));
  const auto file = database_file(options.folder);
  auto session = TRY(open_database(file, options.busy_timeout, migrations()));
  // An index that cannot be read or made keeps nobody from studying; the doctor tells of it.
  std::ignore = index_where_stale(*session, file);
  return std::make_unique<SqlStore>(std::move(session), file);
}

}  // namespace hone::store
