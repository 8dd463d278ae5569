#include "text/layout.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/characters.h"

namespace hone::text {
namespace {

constexpr std::string_view kSpaces = " \t";
constexpr char32_t kSoftHyphen = 0xAD;
constexpr char32_t kJoiner = 0x200D;

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte <= '~'; });
}

/// Vowels and final consonants of Hangul are drawn into the syllable before them.
bool joins_syllable(UChar32 character) {
  const auto type = u_getIntPropertyValue(character, UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

/// One character's columns, as wcwidth in the terminal's own library counts them.
int columns_of(char32_t c) {
  if (c >= U' ' && c <= U'~') return 1;
  const auto character = static_cast<UChar32>(c);
  constexpr auto kDrawnNowhere = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_MN_MASK | U_GC_ME_MASK;
  if (c == kSoftHyphen) return 1;
  if ((U_GET_GC_MASK(character) & kDrawnNowhere) != 0 || joins_syllable(character)) return 0;
  const auto width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

struct Piece {
  std::string_view text;
  int columns = 0;
};

/// Takes a character and what is drawn on top of it; a zero-width joiner holds two together.
Piece take_cluster(std::string_view& rest) {
  const auto whole = rest;
  auto last = take_character(rest);
  int width = columns_of(last);
  while (!rest.empty()) {
    auto after = rest;
    const auto next = take_character(after);
    const int more = columns_of(next);
    if (more > 0 && last != kJoiner) break;
    width += more;
    last = next;
    rest = after;
  }
  return {whole.substr(0, whole.size() - rest.size()), width};
}

/// Takes as many clusters as `width` columns hold; one at least, even where it is wider.
Piece take_columns(std::string_view& rest, int width) {
  const auto whole = rest;
  int used = 0;
  while (!rest.empty()) {
    auto after = rest;
    const int more = take_cluster(after).columns;
    if (used + more > width && rest.size() < whole.size()) break;
    used += more;
    rest = after;
  }
  return {whole.substr(0, whole.size() - rest.size()), used};
}

std::string_view take_until(std::string_view& rest, std::size_t end) {
  const auto front = rest.substr(0, end);
  rest.remove_prefix(front.size());
  return front;
}

/// Fills lines word by word.
class Filler {
 public:
  explicit Filler(int width) : width_(std::max(width, 1)) {}

  void add_paragraph(std::string_view text) {
    while (!text.empty()) {
      const auto gap = take_until(text, text.find_first_not_of(kSpaces));
      const auto word = take_until(text, text.find_first_of(kSpaces));
      if (!word.empty()) add_word(gap.size(), word);
    }
    end_line();
  }

  std::vector<std::string> take_lines() { return std::move(lines_); }

 private:
  void add_word(std::size_t gap, std::string_view word) {
    const int needed = columns(word);
    const int room = width_ - used_ - needed;
    if (room >= 0 && gap <= static_cast<std::size_t>(room)) {
      used_ += static_cast<int>(gap);
      line_.append(gap, ' ');
    } else if (!line_.empty()) {
      end_line();
    }
    append({word, needed});
  }

  /// Ends lines inside the word for as long as it is wider than a line.
  void append(Piece word) {
    while (used_ + word.columns > width_) {
      const auto front = take_columns(word.text, width_);
      line_.append(front.text);
      if (word.text.empty()) return;
      word.columns -= front.columns;
      end_line();
    }
    line_.append(word.text);
    used_ += word.columns;
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  int width_;
  int used_ = 0;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

int columns(std::string_view text) {
  if (is_plain_ascii(text)) return static_cast<int>(text.size());
  int sum = 0;
  while (!text.empty()) sum += columns_of(take_character(text));
  return sum;
}

std::vector<std::string> wrap(std::string_view text, int width) {
  Filler filler(width);
  while (!text.empty()) {
    auto line = take_until(text, text.find('\n'));
    if (!text.empty()) text.remove_prefix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    filler.add_paragraph(line);
  }
  return filler.take_lines();
}

std::string shorten(std::string_view text, int width) {
  if (columns(text) <= width) return std::string(text);
  if (width < 1) return {};
  auto rest = text;
  const auto front = take_columns(rest, width - 1);
  return (front.columns < width ? std::string(front.text) : std::string()) + "…";
}

}  // namespace hone::text
