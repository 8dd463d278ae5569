#include "cli/study/flow.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/layout.h"

namespace hone::cli::studying {
namespace {

struct Mark {
  std::string_view sign;
  Tone tone = Tone::kPlain;
};

constexpr std::array kMarks{Mark{"**", Tone::kStrong}, Mark{"__", Tone::kStrong},
                            Mark{"`", Tone::kAccent}};

/// What stands between two of the same signs at the text's beginning; nothing when none is closed.
std::optional<std::string_view> marked(std::string_view text, const Mark& mark) {
  if (!text.starts_with(mark.sign)) return std::nullopt;
  const std::size_t end = text.find(mark.sign, mark.sign.size());
  if (end == std::string_view::npos || end == mark.sign.size()) return std::nullopt;
  return text.substr(mark.sign.size(), end - mark.sign.size());
}

void add(Line& line, std::string_view text, Tone tone) {
  if (text.empty()) return;
  if (line.empty() || line.back().tone != tone) line.push_back({{}, tone});
  line.back().text += text;
}

/// The part of `spans` that covers the bytes from `from` on, `length` of them.
Line slice(const Line& spans, std::size_t from, std::size_t length) {
  Line line;
  std::size_t start = 0;
  for (const Span& span : spans) {
    const std::size_t first = std::max(from, start);
    const std::size_t last = std::min(from + length, start + span.text.size());
    if (first < last) line.push_back({span.text.substr(first - start, last - first), span.tone});
    start += span.text.size();
  }
  return line;
}

std::string joined(const Line& spans) {
  std::string text;
  for (const Span& span : spans) text += span.text;
  return text;
}

std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

/// Columns of the bullet or number that begins a line, 0 without one.
int marker_columns(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("• ")) return 2;
  const std::size_t digits = line.find_first_not_of("0123456789");
  const bool numbered = digits != 0 && digits <= 3 && line.substr(digits).starts_with(". ");
  return numbered ? static_cast<int>(digits) + 2 : 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    const bool c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
    if (c1) ++at;
    clean += c1 || byte < 0x20 || byte == 0x7F ? ' ' : static_cast<char>(byte);
  }
  return clean;
}

Line inline_spans(std::string_view markdown, Tone base) {
  const std::string clean = printable(markdown);
  std::string_view rest = clean;
  Line line;
  while (!rest.empty()) {
    std::size_t taken = 0;
    for (const Mark& mark : kMarks) {
      const auto inner = marked(rest, mark);
      if (!inner) continue;
      add(line, *inner, mark.tone);
      taken = inner->size() + 2 * mark.sign.size();
      break;
    }
    if (taken == 0) {
      taken = std::max<std::size_t>(1, std::min(rest.find_first_of("*_`", 1), rest.size()));
      add(line, rest.substr(0, taken), base);
    }
    rest.remove_prefix(taken);
  }
  return line;
}

Lines flow(const Line& spans, int width, int hanging) {
  const std::string text = joined(spans);
  Lines lines;
  std::size_t from = 0;
  for (const std::string& piece : text::wrap(text, std::max(width - hanging, 1))) {
    const std::size_t at = text.find(piece, from);
    if (at == std::string::npos) continue;
    lines.push_back(indented(slice(spans, at, piece.size()), lines.empty() ? 0 : hanging));
    from = at + piece.size();
  }
  return lines;
}

Lines flow_text(std::string_view markdown, Tone base, int width, int hanging) {
  return flow(inline_spans(markdown, base), width, hanging);
}

Lines flow_document(std::string_view markdown, int width) {
  Lines lines;
  std::string paragraph;
  const auto flush = [&] {
    if (!paragraph.empty()) {
      if (paragraph.starts_with("- ") || paragraph.starts_with("* ")) paragraph.replace(0, 1, "•");
      append(lines, flow_text(paragraph, Tone::kPlain, width, marker_columns(paragraph)));
    }
    paragraph.clear();
  };
  while (!markdown.empty()) {
    const std::string_view line = take_line(markdown);
    const std::size_t start = line.find_first_not_of(" \t\r");
    const std::string_view text = start == std::string_view::npos ? "" : line.substr(start);
    if (text.empty() || text.starts_with("#") || marker_columns(text) > 0) flush();
    if (text.empty()) {
      if (!lines.empty() && !lines.back().empty()) lines.emplace_back();
    } else if (text.starts_with("#")) {
      append(lines, flow_text(text.substr(std::min(text.find_first_not_of("# "), text.size())),
                              Tone::kStrong, width));
    } else {
      paragraph += (paragraph.empty() ? "" : " ") + std::string(text);
    }
  }
  flush();
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace hone::cli::studying
