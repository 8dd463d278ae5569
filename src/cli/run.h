#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.h"
#include "base/instant.h"

namespace hone::cli {

/// What the program brings along.
struct Built {
  std::string_view version;
  std::vector<embedded::File> pack;       ///< the decks for someone who has none
  std::vector<embedded::File> role_pack;  ///< all that the built-in pack holds
};

/// Runs one command. 0: done; 1: it failed, and standard error says why; 2: the words were not
/// understood.
int run(const std::vector<std::string>& words, const Built& built, const Clock& clock);

}  // namespace hone::cli
