#include "cli/study/interrupts.h"

#include <array>
#include <cstddef>

namespace hone::cli::studying {
namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// A handler can reach nothing but globals.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t keyboard_interrupted = 0;
volatile std::sig_atomic_t told_to_end = 0;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void note_signal(int signal) {
  if (signal == SIGINT) {
    keyboard_interrupted = 1;
  } else {
    told_to_end = 1;
  }
}

}  // namespace

Interrupts::Interrupts() {
  keyboard_interrupted = 0;
  told_to_end = 0;
  struct sigaction action{};
  action.sa_handler = note_signal;
  sigemptyset(&action.sa_mask);
  for (std::size_t at = 0; at < kSignals.size(); ++at) {
    sigaction(kSignals[at], &action, &before_[at]);
  }
}

Interrupts::~Interrupts() {
  for (std::size_t at = 0; at < kSignals.size(); ++at) {
    sigaction(kSignals[at], &before_[at], nullptr);
  }
}

bool Interrupts::arrived() {
  return keyboard_interrupted != 0 || told_to_end != 0;
}

void Interrupts::forget_keyboard() {
  keyboard_interrupted = 0;
}

}  // namespace hone::cli::studying
