#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "app/ports/store.h"
#include "base/result.h"

namespace hone::store {

struct OpenOptions {
  std::filesystem::path folder;  ///< the data folder; created, mode 0700, if missing
  std::chrono::milliseconds busy_timeout{5000};  ///< how long another writer is waited for
};

/// The file in a data folder that holds everything.
std::filesystem::path database_file(const std::filesystem::path& folder);

/// Makes a data folder that is not there yet, for its owner alone.
Status make_data_folder(const std::filesystem::path& folder);

/// Opens the store of a data folder, made and brought to the present schema where needed; before an
/// older schema is changed the file is copied to hone-before-NNNN.db beside it. Fails with kStorage
/// when the folder or file cannot be used, is no hone database, or was written by a newer hone, and
/// with kBusy when another process keeps it locked. One store belongs to one thread at a time.
Result<std::unique_ptr<app::Store>> open_store(const OpenOptions& options);

}  // namespace hone::store
