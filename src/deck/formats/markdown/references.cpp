#include "deck/formats/markdown/references.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

struct Reference {
  std::string_view raw;
  std::string_view character;
};

// Only these are decoded: any other reference that a person wrote is left to whoever shows the
// text.
constexpr std::array kReferences = {
    Reference{kNothing, ""},  Reference{"&#9;", "\t"},   Reference{"&#13;", "\r"},
    Reference{"&#32;", " "},  Reference{"&#35;", "#"},   Reference{"&#38;", "&"},
    Reference{"&#40;", "("},  Reference{"&#41;", ")"},   Reference{"&#42;", "*"},
    Reference{"&#43;", "+"},  Reference{"&#44;", ","},   Reference{"&#45;", "-"},
    Reference{"&#46;", "."},  Reference{"&#58;", ":"},   Reference{"&#60;", "<"},
    Reference{"&#61;", "="},  Reference{"&#62;", ">"},   Reference{"&#95;", "_"},
    Reference{"&#96;", "`"},  Reference{"&#123;", "{"},  Reference{"&#125;", "}"},
    Reference{"&#126;", "~"}, Reference{"&#8226;", "•"}, Reference{"&#8594;", "→"}};

constexpr std::array<std::string_view, 3> kLineBreaks = {"<br>", "<br/>", "<br />"};

constexpr std::string_view kArrow = "→";

const Reference* reference_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at + 1] != '#') return nullptr;
  const std::string_view rest = text.substr(at, 7);
  const auto found = std::ranges::find_if(
      kReferences, [&](const Reference& reference) { return rest.starts_with(reference.raw); });
  return found == kReferences.end() ? nullptr : &*found;
}

/// Bytes of the line break that begins at `at`; 0 when none does.
std::size_t line_break_length(std::string_view text, std::size_t at) {
  for (const std::string_view line_break : kLineBreaks) {
    if (equal_ignoring_case(text.substr(at, line_break.size()), line_break)) {
      return line_break.size();
    }
  }
  return 0;
}

/// Walks over the places of one character in a text.
class Places {
 public:
  Places(std::string_view text, char character)
      : text_(text), character_(character), next_(text.find(character)) {}

  [[nodiscard]] std::size_t next() const { return next_; }
  void skip_to(std::size_t at) {
    if (next_ < at) next_ = text_.find(character_, at);
  }

 private:
  std::string_view text_;
  char character_;
  std::size_t next_;
};

/// How many bytes at `at` are written for which value; none when they stand for themselves.
struct Coded {
  std::size_t length = 0;
  std::string_view value;
};

Coded coded_at(std::string_view raw, std::size_t at) {
  if (raw[at] == '<') return {line_break_length(raw, at), "\n"};
  const Reference* reference = reference_at(raw, at);
  return reference == nullptr ? Coded{} : Coded{reference->raw.size(), reference->character};
}

std::string decode(std::string_view raw, bool with_line_breaks) {
  Places ampersands{raw, '&'};
  Places angles{with_line_breaks ? raw : std::string_view{}, '<'};
  std::string value;
  std::size_t done = 0;
  for (std::size_t at = std::min(ampersands.next(), angles.next()); at != std::string_view::npos;
       at = std::min(ampersands.next(), angles.next())) {
    const Coded coded = coded_at(raw, at);
    if (coded.length > 0) {
      value += raw.substr(done, at - done);
      value += coded.value;
      done = at + coded.length;
    }
    ampersands.skip_to(std::max(done, at + 1));
    angles.skip_to(std::max(done, at + 1));
  }
  if (done == 0) return std::string(raw);
  value += raw.substr(done);
  return value;
}

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

bool is_reference(std::string_view text, std::size_t at) {
  return reference_at(text, at) != nullptr;
}

std::size_t append_reference(std::string& out, std::string_view value, std::size_t at) {
  const auto found = std::ranges::find_if(kReferences, [&](const Reference& reference) {
    return !reference.character.empty() && value.substr(at).starts_with(reference.character);
  });
  out += found->raw;
  return found->character.size();
}

void append_inline(std::string& out, std::string_view value, unsigned guards) {
  const Hiding hiding{value, guards};
  std::size_t done = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (!hiding.may_hide(at)) continue;
    const bool line_break = value[at] == '\n';
    if (!line_break && !hiding.must_hide(at)) continue;
    out += value.substr(done, at - done);
    if (line_break) out += kLineBreaks[0];
    at += line_break ? 0 : append_reference(out, value, at) - 1;
    done = at + 1;
  }
  out += value.substr(done);
}

std::string decode_inline(std::string_view raw) {
  return decode(raw, true);
}

std::string decode_references(std::string_view raw) {
  return decode(raw, false);
}

}  // namespace hone::deck::markdown
