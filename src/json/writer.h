#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hone::json {

/// Writes one JSON document straight into a string, two spaces a level, keys in the order of the
/// calls. Boost.JSON would need a tree of a whole deck first and prints it on one line.
class Writer {
 public:
  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  /// The key of the value that is written next; only inside an object.
  void key(std::string_view name);

  void string(std::string_view value);
  void integer(std::int64_t value);
  /// The shortest digits that read back as the same number; null when it is not finite.
  void number(double value);
  void boolean(bool value);
  void null();

  /// The document with a final line break. The writer is empty afterwards.
  std::string take();

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void line_break();
  void quoted(std::string_view text);

  std::string text_;
  std::size_t depth_ = 0;
  bool first_ = true;       ///< nothing was written yet inside the innermost bracket
  bool after_key_ = false;  ///< the next value stands behind its key
};

}  // namespace hone::json
