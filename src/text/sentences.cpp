#include "text/sentences.h"

#include <algorithm>
#include <array>

#include "text/abbreviations.h"
#include "text/ascii.h"

namespace hone::text {
namespace {

constexpr auto kBulletMarks = std::to_array<std::string_view>({"-", "*", "+", "•", "–", "▪", "◦"});
constexpr auto kClosing =
    std::to_array<std::string_view>({"”", "’", "\"", "'", ")", "]", "*", "_"});

/// How many bytes of list mark stand at the front: “- ”, “• ”, “3. ”, “3) ”, “## ”; 0 without one.
std::size_t list_mark(std::string_view line) {
  const auto blank_at = [&](std::size_t at) { return at < line.size() && is_space(line[at]); };
  for (const auto mark : kBulletMarks) {
    if (line.starts_with(mark) && blank_at(mark.size())) return mark.size() + 1;
  }
  std::size_t at = 0;
  while (at < line.size() && at < 6 && line[at] == '#') ++at;
  if (at > 0) return blank_at(at) ? at + 1 : 0;
  while (at < line.size() && at < 3 && is_digit(line[at])) ++at;
  const bool numbered = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
  return numbered && blank_at(at + 1) ? at + 2 : 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r')) ++at;
  return at;
}

/// Past the closing quotes and brackets at `at`.
std::size_t skip_closing(std::string_view text, std::size_t at) {
  for (bool more = true; more;) {
    more = false;
    for (const auto mark : kClosing) {
      if (text.substr(at).starts_with(mark)) {
        at += mark.size();
        more = true;
      }
    }
  }
  return at;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  return text.substr(begin, at - begin);
}

/// Where the sentence ends whose end mark stands at `at`; 0 when it does not end there.
std::size_t end_at_mark(std::string_view text, std::size_t at) {
  const bool ellipsis = text.substr(at).starts_with("…");
  if (!ellipsis && text[at] != '.' && text[at] != '!' && text[at] != '?') return 0;
  std::size_t end = at + (ellipsis ? std::string_view("…").size() : 1);
  while (end < text.size() && (text[end] == '.' || text[end] == '!' || text[end] == '?')) ++end;
  end = skip_closing(text, end);
  if (end < text.size() && !is_space(text[end])) return 0;
  if (text[at] == '.' && is_abbreviation(word_before(text, at))) return 0;
  return end;
}

/// Whether the line break at `at` parts two sentences.
bool parts_sentences(std::string_view text, std::size_t at) {
  const std::size_t next = skip_blanks(text, at + 1);
  if (next >= text.size() || text[next] == '\n') return true;
  return list_mark(text.substr(next)) > 0 || !is_lower(text[next]);
}

/// Walks through a text and puts down its sentences.
class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<Sentence> run() {
    start_line(0);
    std::size_t at = begin_;
    while (at < text_.size()) {
      if (text_[at] == '\n' && parts_sentences(text_, at)) {
        close(at);
        start_line(at + 1);
        at = std::max(begin_, at + 1);
      } else if (const std::size_t end = end_at_mark(text_, at); end > 0) {
        close(end);
        at = end;
      } else {
        ++at;
      }
    }
    close(text_.size());
    return std::move(found_);
  }

 private:
  void start_line(std::size_t at) {
    begin_ = skip_blanks(text_, at);
    const std::size_t mark = list_mark(text_.substr(begin_));
    bullet_ = mark > 0 && text_[begin_] != '#';
    begin_ = skip_blanks(text_, begin_ + mark);
  }

  void close(std::size_t end) {
    Span span{begin_, std::max(begin_, end)};
    while (!span.empty() && is_space(text_[span.begin])) ++span.begin;
    while (!span.empty() && is_space(text_[span.end - 1])) --span.end;
    if (!span.empty()) {
      found_.push_back({span, bullet_});
      bullet_ = false;
    }
    begin_ = end;
  }

  std::string_view text_;
  std::size_t begin_ = 0;
  bool bullet_ = false;
  std::vector<Sentence> found_;
};

}  // namespace

std::vector<Sentence> sentences(std::string_view text) {
  return Splitter(text).run();
}

}  // namespace hone::text
