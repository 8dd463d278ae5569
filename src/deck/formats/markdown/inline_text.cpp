#include "deck/formats/markdown/inline_text.h"

#include <array>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

constexpr std::string_view kArrow = "→";

/// "→ 2", "-> ?", "→ {#": what a device row says of its item.
bool starts_item_reference(std::string_view after_arrow) {
  const std::string_view rest = trim_start(after_arrow);
  return !rest.empty() && (rest[0] == '?' || rest[0] == '{' || (rest[0] >= '0' && rest[0] <= '9'));
}

/// Bytes that may need hiding wherever they stand.
constexpr std::array<bool, 256> special_bytes() {
  std::array<bool, 256> special{};
  for (const char c : {'\n', '\r', '&', '<', '*', '(', ')', ',', '{', '}', '=', '>'}) {
    special[static_cast<unsigned char>(c)] = true;
  }
  special[static_cast<unsigned char>(kArrow[0])] = true;
  return special;
}
constexpr std::array<bool, 256> kSpecial = special_bytes();

/// Decides for each byte whether it must be hidden where the value will stand.
class Hiding {
 public:
  Hiding(std::string_view value, unsigned guards)
      : value_(value),
        guards_(guards),
        start_((guards & kNotBold) != 0   ? 0
               : (guards & kAtStart) != 0 ? structural_byte(value)
                                          : std::string_view::npos),
        colon_((guards & kNotLabel) != 0 ? value.find(':') : std::string_view::npos) {}

  /// Whether the byte needs a closer look: all others are copied in runs.
  [[nodiscard]] bool may_hide(std::size_t at) const {
    return kSpecial[static_cast<unsigned char>(value_[at])] || at == 0 || at + 1 == value_.size() ||
           at == start_ || at == colon_;
  }

  [[nodiscard]] bool must_hide(std::size_t at) const {
    if (at == start_ || at == colon_) return true;
    switch (value_[at]) {
      case ' ':
      case '\t':
        return at == 0 || at + 1 == value_.size();
      case '\r':
        return true;
      case '&':
        return is_reference(value_, at);
      case '<':
        return line_break_length(value_, at) > 0;
      default:
        return must_guard(at);
    }
  }

 private:
  [[nodiscard]] bool guarded(Guard guard) const { return (guards_ & guard) != 0; }

  [[nodiscard]] bool must_guard(std::size_t at) const {
    switch (value_[at]) {
      case '*':
        return guarded(kInBold) && (at == 0 || at + 1 == value_.size() || value_[at - 1] == '*' ||
                                    value_[at + 1] == '*');
      case '(':
      case ')':
        return guarded(kInParentheses);
      case ',':
        return guarded(kInList);
      case '{':
        return guarded(kInBraces);
      case '}':
        return guarded(kInBraces) || (guarded(kBeforeBrace) && at + 1 == value_.size());
      case '=':
        return guarded(kBeforeEquals);
      default:
        return guarded(kBeforeArrow) && is_arrow(at);
    }
  }

  [[nodiscard]] bool is_arrow(std::size_t at) const {
    if (value_.substr(at).starts_with(kArrow)) {
      return starts_item_reference(value_.substr(at + kArrow.size()));
    }
    return value_[at] == '>' && at > 0 && value_[at - 1] == '-' &&
           starts_item_reference(value_.substr(at + 1));
  }

  std::string_view value_;
  unsigned guards_;
  std::size_t start_;
  std::size_t colon_;
};

}  // namespace

void append_inline(std::string& out, std::string_view value, unsigned guards) {
  const Hiding hiding{value, guards};
  std::size_t done = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (!hiding.may_hide(at)) continue;
    const bool line_break = value[at] == '\n';
    if (!line_break && !hiding.must_hide(at)) continue;
    out += value.substr(done, at - done);
    if (line_break) out += kLineBreak;
    at += line_break ? 0 : append_reference(out, value, at) - 1;
    done = at + 1;
  }
  out += value.substr(done);
}

}  // namespace hone::deck::markdown
