#pragma once

#include <chrono>
#include <cstddef>

#include "deck/format.h"

namespace hone::server {

/// What one client may take up.
struct Limits {
  std::size_t connections = 256;
  std::size_t header_bytes = 16'384;
  std::size_t body_bytes = 1'000'000;
  /// A text of the largest size that an import may have, written as JSON: line breaks and quotes
  /// take two bytes there.
  std::size_t import_bytes = deck::kLargestText + deck::kLargestText / 5;
  std::size_t backup_bytes = 1'000'000'000;
  std::chrono::milliseconds header_time{10'000};  ///< from its first byte to its last
  std::chrono::milliseconds body_time{30'000};
  std::chrono::milliseconds idle_time{60'000};   ///< between two requests
  std::chrono::milliseconds write_time{30'000};  ///< for an answer, and a second more per 100 kB
  std::chrono::milliseconds stop_time{5'000};    ///< for what is under way when the server stops
};

}  // namespace hone::server
