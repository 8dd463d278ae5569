#include "json/writer.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <utility>

namespace hone::json {
namespace {

/// What a character is written as; empty: as it is. RFC 8259, section 7.
std::string escape(char character) {
  switch (character) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\t':
      return "\\t";
    case '\r':
      return "\\r";
    default:
      return fmt::format("\\u{:04x}", static_cast<unsigned char>(character));
  }
}

bool must_escape(char character) {
  return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

}  // namespace

void Writer::key(std::string_view name) {
  before_value();
  quoted(name);
  text_ += ": ";
  after_key_ = true;
}

void Writer::string(std::string_view value) {
  before_value();
  quoted(value);
}

void Writer::integer(std::int64_t value) {
  before_value();
  fmt::format_to(std::back_inserter(text_), "{}", value);
}

void Writer::number(double value) {
  if (!std::isfinite(value)) return null();
  before_value();
  fmt::format_to(std::back_inserter(text_), "{}", value);
}

void Writer::boolean(bool value) {
  before_value();
  text_ += value ? "true" : "false";
}

void Writer::null() {
  before_value();
  text_ += "null";
}

std::string Writer::take() {
  text_ += '\n';
  first_ = true;
  return std::exchange(text_, {});
}

void Writer::begin(char bracket) {
  before_value();
  text_ += bracket;
  ++depth_;
  first_ = true;
}

void Writer::end(char bracket) {
  --depth_;
  if (!first_) line_break();
  text_ += bracket;
  first_ = false;
}

void Writer::before_value() {
  if (std::exchange(after_key_, false)) return;
  if (depth_ == 0) return;
  if (!std::exchange(first_, false)) text_ += ',';
  line_break();
}

void Writer::line_break() {
  text_ += '\n';
  text_.append(2 * depth_, ' ');
}

void Writer::quoted(std::string_view text) {
  text_ += '"';
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!must_escape(text[at])) continue;
    text_ += text.substr(from, at - from);
    text_ += escape(text[at]);
    from = at + 1;
  }
  text_ += text.substr(from);
  text_ += '"';
}

}  // namespace hone::json
