#include "deck/formats/markdown/references.h"

#include <algorithm>
#include <array>

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

constexpr std::array<std::string_view, 3> kLineBreaks = {kLineBreak, "<br/>", "<br />"};

const Reference* reference_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at + 1] != '#') return nullptr;
  const std::string_view rest = text.substr(at, 7);
  const auto found = std::ranges::find_if(
      kReferences, [&](const Reference& reference) { return rest.starts_with(reference.raw); });
  return found == kReferences.end() ? nullptr : &*found;
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

}  // namespace

std::size_t line_break_length(std::string_view text, std::size_t at) {
  for (const std::string_view line_break : kLineBreaks) {
    if (equal_ignoring_case(text.substr(at, line_break.size()), line_break)) {
      return line_break.size();
    }
  }
  return 0;
}

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

std::string decode_inline(std::string_view raw) {
  return decode(raw, true);
}

std::string decode_references(std::string_view raw) {
  return decode(raw, false);
}

}  // namespace hone::deck::markdown
