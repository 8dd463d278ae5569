#pragma once

#include <soci/soci.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>

#include "base/embedded.h"
#include "base/result.h"

namespace hone::store {

/// The steps of open_store on one file, with the migrations as an argument.
Result<std::unique_ptr<soci::session>> open_database(const std::filesystem::path& file,
                                                     std::chrono::milliseconds busy_timeout,
                                                     std::span<const embedded::File> steps);

}  // namespace hone::store
