#pragma once

#include <array>
#include <csignal>

namespace hone::cli::studying {

/// While it lives, Ctrl-C, SIGTERM and SIGHUP are noted instead of ending the process, so that the
/// terminal can be left in order. One at a time.
class Interrupts {
 public:
  Interrupts();
  ~Interrupts();
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;

  [[nodiscard]] static bool arrived();

  /// Forgets a Ctrl-C that was meant for another program, as an editor.
  static void forget_keyboard();

 private:
  std::array<struct sigaction, 3> before_{};
};

}  // namespace hone::cli::studying
