#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "memory/training/revlog_csv.h"
#include "memory/training/trial.h"

// Any bytes: reading must not crash, and what was read must train to weights that are numbers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hone::memory::training;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto log = parse_revlog(text);
  if (!log) return 0;
  const Trial trial =
      try_training(histories_of(log->rows).histories, {}, {.usual = {}, .threads = 1});
  for (const double weight : trial.trained.parameters.w) {
    if (!std::isfinite(weight)) std::abort();
  }
  return 0;
}
