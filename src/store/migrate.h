#pragma once

#include <soci/soci.h>

#include <filesystem>
#include <span>
#include <vector>

#include "base/embedded.h"
#include "base/result.h"

namespace hone::embedded {

/// The .sql files of src/store/migrations, written by the build.
std::vector<File> migrations();

}  // namespace hone::embedded

namespace hone::store {

/// The migrations that this program carries, in order; the schema's version is their number.
std::span<const embedded::File> migrations();

/// Fails with kStorage when the database belongs to another program, or is newer than the steps.
Status check_usable(soci::session& session, const std::filesystem::path& file,
                    std::span<const embedded::File> steps);

/// Brings the database to the last of `steps` in one transaction, without a copy. Throws
/// soci::soci_error.
void apply_steps(soci::session& session, std::span<const embedded::File> steps);

/// Brings the database to the last of `steps` in one transaction, after copying an older one to
/// hone-before-NNNN.db in its folder. Does nothing when it is there already.
Status migrate(soci::session& session, const std::filesystem::path& file,
               std::span<const embedded::File> steps);

}  // namespace hone::store
