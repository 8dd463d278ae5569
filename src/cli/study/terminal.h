#pragma once

#include <memory>

#include "base/instant.h"
#include "base/result.h"
#include "cli/study/key.h"
#include "cli/study/palette.h"
#include "cli/study/span.h"

namespace hone::cli::studying {

enum class InputKind { kNothing, kKey, kResized, kClosed };

struct Input {
  InputKind kind = InputKind::kNothing;
  Key key;
};

/// The whole terminal, drawn through curses on the alternate screen. Destruction puts everything
/// back as it was. One at a time.
class Terminal {
 public:
  /// Fails with a sentence when standard input or output is no terminal, or TERM names none that
  /// can be drawn on. `coloured` is only a wish.
  static Result<std::unique_ptr<Terminal>> open(bool coloured);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  [[nodiscard]] Size size() const;
  void draw(const Lines& lines);

  /// The next key, waiting at most `patience` for it; a signal ends the wait. kClosed when nobody
  /// is at the other end any more.
  Input read(Milliseconds patience);

  /// Gives the terminal to another program, and takes it back.
  void lend();
  void take_back();

 private:
  struct Screen;
  explicit Terminal(std::unique_ptr<Screen> screen, Palette palette);

  std::unique_ptr<Screen> screen_;
  Palette palette_;
};

}  // namespace hone::cli::studying
