#include "deck/formats/markdown/outline.h"

#include <algorithm>
#include <utility>

#include "deck/formats/markdown/fences.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

constexpr std::size_t kTabWidth = 4;

std::size_t indent_of(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) {
    if (c == ' ') {
      ++columns;
    } else if (c == '\t') {
      columns += kTabWidth - columns % kTabWidth;
    } else {
      break;
    }
  }
  return columns;
}

/// A table's or a quotation's lines are not one running text.
bool stands_alone(std::string_view content) {
  return content[0] == '|' || content[0] == '>' || heading_level(content) > 0;
}

class OutlineReader {
 public:
  explicit OutlineReader(WarningList& warnings) : warnings_(warnings) {}

  std::vector<Node> read(std::string_view body, std::size_t first_line) {
    Fences fences{body};
    LineReader lines{body, first_line};
    for (Line line; lines.next(line);) {
      fences.covers(line) ? add_code(line) : add_line(line);
    }
    return std::move(root_);
  }

 private:
  struct Open {
    std::size_t indent;
    Node* node;
  };

  void add_code(const Line& line) {
    if (std::exchange(in_code_, true)) {
      (open_.back().node->raw += '\n') += line.text;
    } else {
      add_node(line, indent_of(line.text), Marker::kParagraph, line.text);
    }
    continues_ = false;
  }

  void add_line(const Line& line) {
    in_code_ = false;
    const std::string_view content = trim(line.text);
    if (content.empty() || is_thematic_break(content)) {
      continues_ = false;
    } else if (const auto marker = list_marker(content)) {
      add_node(line, indent_of(line.text), marker->marker,
               trim_start(content.substr(marker->length)));
    } else if (continues_ && !stands_alone(content)) {
      (open_.back().node->raw += ' ') += content;
    } else {
      add_node(line, indent_of(line.text), Marker::kParagraph, content);
      continues_ = !stands_alone(content);
    }
  }

  void add_node(const Line& line, std::size_t indent, Marker marker, std::string_view raw) {
    while (!open_.empty() && open_.back().indent >= indent) open_.pop_back();
    if (open_.size() == kDeepestNesting) {
      open_.pop_back();
      warn_too_deep(line.number);
    }
    std::vector<Node>& siblings = open_.empty() ? root_ : open_.back().node->children;
    siblings.push_back({marker, std::string(raw), line.number, {}});
    open_.push_back({indent, &siblings.back()});
    continues_ = true;
  }

  void warn_too_deep(std::size_t line) {
    if (std::exchange(warned_, true)) return;
    warnings_.add(line, "Rows are nested more than " + std::to_string(kDeepestNesting) +
                            " deep; the deeper ones are read at that depth.");
  }

  WarningList& warnings_;
  std::vector<Node> root_;
  std::vector<Open> open_;
  bool continues_ = false;  ///< a line without a marker would belong to the last node
  bool in_code_ = false;
  bool warned_ = false;
};

}  // namespace

std::vector<Node> read_outline(std::string_view body, std::size_t first_line,
                               WarningList& warnings) {
  return OutlineReader{warnings}.read(body, first_line);
}

}  // namespace hone::deck::markdown
