#pragma once

#include <string>

#include "base/result.h"

namespace hone::cli {

/// A text and what to call it in messages.
struct Source {
  std::string name;  ///< the file's name, or "standard input"
  std::string text;
};

/// The file at `path`, or standard input for "-". Fails over the limit that every format has.
Result<Source> read_source(const std::string& path);

}  // namespace hone::cli
