#pragma once

#include <chrono>
#include <string>

namespace hone::cli {

/// A line on standard error that says how far long work is, and goes away at the end. Nothing is
/// shown during the first instant, so that short work stays quiet, nor where there is no terminal.
class ProgressLine {
 public:
  ProgressLine(std::string what, bool shown);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void at(double share);

 private:
  std::string what_;
  bool shown_;
  bool written_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace hone::cli
