#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace hone::cli::studying {

/// A terminal of its own in which one program runs: tmux with its own socket and no settings. When
/// the program has ended, "[left CODE]" stands below it, and "[sane]" if the terminal's modes are
/// what they were.
class Tmux {
 public:
  using Environment = std::map<std::string, std::string>;

  /// Runs the shell command `program` on a screen of that size; `folder` takes the socket.
  Tmux(std::filesystem::path folder, const std::string& program, const Environment& environment,
       int width, int height);
  ~Tmux();
  Tmux(const Tmux&) = delete;
  Tmux& operator=(const Tmux&) = delete;

  /// Keys as tmux names them: "Space", "m", "C-c".
  void press(const std::string& keys) const;
  void resize(int width, int height) const;
  /// Sends SIGTERM to the program.
  void terminate() const;

  [[nodiscard]] std::string screen() const;
  /// The screen with its escape codes.
  [[nodiscard]] std::string styled_screen() const;

  /// Waits until the text is on the screen; fails the test, showing the screen, if it never is.
  void expect(const std::string& text) const;

 private:
  std::string command(const std::string& words) const;

  std::filesystem::path folder_;
  std::filesystem::path socket_;  ///< one a terminal: a server may take its time to go
};

}  // namespace hone::cli::studying
