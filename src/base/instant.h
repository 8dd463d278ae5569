#pragma once

#include <chrono>
#include <cstdint>

namespace hone {

using Milliseconds = std::chrono::milliseconds;

/// A moment on the UTC time line, to the millisecond.
using Instant = std::chrono::sys_time<Milliseconds>;

inline std::int64_t to_epoch_milliseconds(Instant at) {
  return at.time_since_epoch().count();
}
inline Instant from_epoch_milliseconds(std::int64_t count) {
  return Instant{Milliseconds{count}};
}

/// The clock as a thing that can be replaced; the only place where "now" comes from.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override {
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
  }
};

}  // namespace hone
