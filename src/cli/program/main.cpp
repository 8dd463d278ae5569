#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/embedded.h"
#include "cli/program/packs.h"
#include "cli/run.h"

namespace {

/// The moment that HONE_NOW names stands still; without it the machine's clock.
class FixedClock final : public hone::Clock {
 public:
  explicit FixedClock(hone::Instant at) : at_(at) {}
  [[nodiscard]] hone::Instant now() const override { return at_; }

 private:
  hone::Instant at_;
};

hone::Result<std::unique_ptr<hone::Clock>> chosen_clock() {
  const char* text = std::getenv("HONE_NOW");
  if (text == nullptr || *text == '\0') return std::make_unique<hone::SystemClock>();
  const auto calendar = TRY(hone::Calendar::create("system", 0));
  return std::make_unique<FixedClock>(TRY(calendar.parse(text, hone::SystemClock().now())));
}

int start(int count, char** words) {
  const auto clock = chosen_clock();
  if (!clock) {
    fmt::print(stderr, "hone: error: HONE_NOW: {}\n", clock.error().message);
    return 1;
  }
  const hone::cli::Built built{HONE_VERSION, hone::embedded::pack(), hone::embedded::role_pack()};
  return hone::cli::run({words + 1, words + count}, built, **clock);
}

}  // namespace

int main(int count, char** words) {
  try {
    return start(count, words);
  } catch (const std::exception& problem) {
    // Nothing below throws on purpose; memory can still run out.
    fmt::print(stderr, "hone: error: {}\n", problem.what());
    return 1;
  }
}
