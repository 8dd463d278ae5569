#pragma once

#include <chrono>
#include <filesystem>

#include "base/result.h"

namespace hone::store {

struct Restored {
  std::filesystem::path kept;  ///< where the database that was there is now; empty: none was there
};

/// Puts a backup in the place of the data folder's database. The backup is copied, checked and
/// brought to the present schema first, so a bad one changes nothing; the present database stays
/// beside it as hone-before-restore-TIME.db. Fails with kNotFound without that file, kInvalidInput
/// when it is no sound hone database, kBusy while another process has the present one open.
Result<Restored> restore_store(const std::filesystem::path& folder,
                               const std::filesystem::path& backup,
                               std::chrono::milliseconds busy_timeout = std::chrono::seconds{5});

}  // namespace hone::store
