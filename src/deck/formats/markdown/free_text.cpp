#include "deck/formats/markdown/free_text.h"

#include <algorithm>
#include <utility>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/fences.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/references.h"

namespace hone::deck::markdown {
namespace {

bool is_decoration(std::string_view line) {
  return is_blank(line) || is_thematic_break(line);
}

/// Appends a line outside fenced code; `hidden` is the byte that must not be seen, or npos.
void append_line(std::string& out, std::string_view line, std::size_t hidden) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t next = std::min(line.find_first_of("&\r", at), line.size());
    const std::size_t stop = hidden >= at ? std::min(next, hidden) : next;
    out += line.substr(at, stop - at);
    at = stop;
    if (at == line.size()) return;
    if (at == hidden || line[at] == '\r' || is_reference(line, at)) {
      at += append_reference(out, line, at);
    } else {
      out += line[at++];
    }
  }
}

class FreeTextWriter {
 public:
  FreeTextWriter(std::string& out, std::string_view value, std::span<const std::string_view> labels)
      : out_(out),
        value_(value),
        labels_(labels),
        fences_(value),
        fenceable_(value.find('\r') == std::string_view::npos) {}

  void write() {
    std::size_t start = 0;
    for (std::size_t number = 1; start <= value_.size(); ++number) {
      const std::size_t end = std::min(value_.find('\n', start), value_.size());
      last_ = end == value_.size();
      write_line({value_.substr(start, end - start), number, start});
      start = end + 1;
      out_ += '\n';
    }
  }

 private:
  void write_line(const Line& line) {
    // A carriage return could not be hidden in fenced code, so such a text gets no fences.
    if (fenceable_ && fences_.covers(line)) {
      out_ += line.text;
    } else if (line.text.empty() && (line.number == 1 || last_)) {
      out_ += kNothing;
    } else {
      append_line(out_, line.text, hidden_byte(line));
    }
  }

  [[nodiscard]] std::size_t hidden_byte(const Line& line) const {
    const int level = heading_level(line.text);
    if (level > 0 && level <= kDeepestPart) return line.text.find('#');
    if (fence_character(line.text) != '\0') return line.text.find_first_not_of(' ');
    if ((line.number == 1 || last_) && is_decoration(line.text)) return 0;
    const bool labelled =
        line.number == 1 && std::ranges::any_of(labels_, [&](std::string_view label) {
          return has_label(trim(line.text), label);
        });
    return labelled ? line.text.find(':') : std::string_view::npos;
  }

  std::string& out_;
  std::string_view value_;
  std::span<const std::string_view> labels_;
  Fences fences_;
  bool fenceable_;
  bool last_ = false;
};

}  // namespace

void append_free_text(std::string& out, std::string_view value,
                      std::span<const std::string_view> labels) {
  if (value.empty()) return;
  FreeTextWriter{out, value, labels}.write();
}

std::string read_free_text(std::string_view raw) {
  Fences fences{raw};
  LineReader lines{raw};
  std::string text;
  std::size_t end = 0;  // of what is to be kept
  bool begun = false;
  for (Line line; lines.next(line);) {
    const bool fenced = fences.covers(line);
    const bool decoration = !fenced && is_decoration(line.text);
    if (!begun && decoration) continue;
    if (std::exchange(begun, true)) text += '\n';
    fenced ? text += line.text : text += decode_references(line.text);
    if (!decoration) end = text.size();
  }
  text.resize(end);
  return text;
}

}  // namespace hone::deck::markdown
