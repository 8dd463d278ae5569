#pragma once

#include <exception>
#include <filesystem>
#include <functional>
#include <type_traits>

#include "base/result.h"

namespace hone::store {

/// What an exception of the database library means to a person, as one sentence about `file`.
Error error_from(const std::exception& thrown, const std::filesystem::path& file);

/// Runs work that returns a Result; the one place where the library's exceptions end.
template <typename Work>
std::invoke_result_t<const Work&> guarded(const std::filesystem::path& file, const Work& work) {
  try {
    return std::invoke(work);
  } catch (const std::exception& thrown) {
    return std::unexpected(error_from(thrown, file));
  }
}

}  // namespace hone::store
