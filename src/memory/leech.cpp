#include <algorithm>

#include "memory/scheduler.h"

namespace hone::memory {

bool is_leech(const Progress& progress, const Policy& policy) {
  const int threshold = policy.leech_threshold;
  if (threshold < 1 || progress.lapses < threshold) return false;
  const int half = threshold / 2 + threshold % 2;
  return (progress.lapses - threshold) % half == 0;
}

}  // namespace hone::memory
