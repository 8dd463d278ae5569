#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace hone::deck {

struct Line {
  std::string_view text;   ///< without its line end, "\n" or "\r\n"
  std::size_t number = 0;  ///< from 1
  std::size_t offset = 0;  ///< of its first byte
};

/// Walks over the lines of a text.
class LineReader {
 public:
  explicit LineReader(std::string_view text, std::size_t first_number = 1)
      : text_(text), number_(first_number) {}

  /// False when the text has no more lines. A line end at the very end begins no further line.
  bool next(Line& line) {
    if (offset_ >= text_.size()) return false;
    const std::size_t end = std::min(text_.find('\n', offset_), text_.size());
    line = {text_.substr(offset_, end - offset_), number_++, offset_};
    if (line.text.ends_with('\r')) line.text.remove_suffix(1);
    offset_ = end + 1;
    return true;
  }

 private:
  std::string_view text_;
  std::size_t number_;
  std::size_t offset_ = 0;
};

inline constexpr std::string_view kBlanks = " \t";

inline std::string_view trim_start(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}
inline std::string_view trim_end(std::string_view text) {
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}
inline std::string_view trim(std::string_view text) {
  return trim_end(trim_start(text));
}
inline bool is_blank(std::string_view text) {
  return text.find_first_not_of(kBlanks) == std::string_view::npos;
}

/// A byte-order mark says nothing in UTF-8.
inline std::string_view without_byte_order_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}  // namespace hone::deck
