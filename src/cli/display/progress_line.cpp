#include "cli/display/progress_line.h"

#include <fmt/format.h>

#include <cstdio>
#include <utility>

#include "cli/display/style.h"

namespace hone::cli {
namespace {

constexpr std::chrono::milliseconds kQuiet{300};
constexpr std::chrono::milliseconds kPause{100};

}  // namespace

ProgressLine::ProgressLine(std::string what, bool shown)
    : what_(one_line(what)), shown_(shown), next_(std::chrono::steady_clock::now() + kQuiet) {}

ProgressLine::~ProgressLine() {
  if (written_) fmt::print(stderr, "\r\x1b[K");
}

void ProgressLine::at(double share) {
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + kPause;
  written_ = true;
  fmt::print(stderr, "\r\x1b[K{} {:.0f} %", what_, 100 * share);
}

}  // namespace hone::cli
