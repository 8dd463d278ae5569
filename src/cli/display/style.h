#pragma once

#include <string>
#include <string_view>

namespace hone::cli {

/// Colours, or the same text without them. The eight basic colours only: they are the ones that a
/// person's own terminal theme keeps readable on light and on dark.
class Style {
 public:
  explicit Style(bool on = false) : on_(on) {}

  [[nodiscard]] std::string bold(std::string_view text) const { return wrapped("1", text); }
  [[nodiscard]] std::string dim(std::string_view text) const { return wrapped("2", text); }
  [[nodiscard]] std::string good(std::string_view text) const { return wrapped("32", text); }
  [[nodiscard]] std::string bad(std::string_view text) const { return wrapped("31", text); }
  [[nodiscard]] std::string accent(std::string_view text) const { return wrapped("36", text); }
  [[nodiscard]] bool on() const { return on_; }

 private:
  [[nodiscard]] std::string wrapped(std::string_view code, std::string_view text) const;

  bool on_;
};

/// The text on one line and without control characters, so that no card can drive the terminal.
std::string one_line(std::string_view text);

}  // namespace hone::cli
