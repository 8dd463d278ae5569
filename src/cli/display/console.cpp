#include "cli/display/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace hone::cli {
namespace {

constexpr int kUsualWidth = 80;
constexpr int kWidestText = 100;  ///< longer lines are hard to read

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return kUsualWidth;
}

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

int Console::text_width() const {
  return width == 0 ? kUsualWidth : std::min(width, kWidestText);
}

Console this_console() {
  Console console;
  console.output_is_terminal = isatty(STDOUT_FILENO) == 1;
  console.errors_are_terminal = isatty(STDERR_FILENO) == 1;
  console.colour = console.output_is_terminal && !is_set("NO_COLOR");
  console.width = console.output_is_terminal ? terminal_width() : 0;
  return console;
}

}  // namespace hone::cli
