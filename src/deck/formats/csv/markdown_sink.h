#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone::deck::csv {

enum class Mark { kBold, kItalic, kCode };
inline constexpr std::size_t kMarks = 3;

/// Builds Markdown from text, marks and breaks as they come in HTML: in any order, unclosed, around
/// nothing. Marks, blanks and breaks are written only once text follows them.
class MarkdownSink {
 public:
  void text(std::string_view text);
  void blank() { blank_ = true; }
  void line_breaks(std::size_t count);

  void open(Mark mark) { ++wanted_[static_cast<std::size_t>(mark)]; }
  void close(Mark mark);
  [[nodiscard]] bool is_open(Mark mark) const {
    return wanted_[static_cast<std::size_t>(mark)] > 0;
  }

  void open_list(bool ordered);
  void close_list();
  void item();

  /// What has been built, with every mark closed.
  std::string take();

 private:
  struct List {
    bool ordered = false;
    std::size_t number = 0;
  };

  void settle();
  void close_unwanted(bool all);

  std::string out_;
  std::array<std::size_t, kMarks> wanted_{};
  std::vector<Mark> written_;
  std::vector<List> lists_;
  std::string prefix_;
  std::size_t breaks_ = 0;
  bool blank_ = false;
};

}  // namespace hone::deck::csv
