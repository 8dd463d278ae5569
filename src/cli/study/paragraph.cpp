#include "cli/study/paragraph.h"

#include <algorithm>

#include "cli/study/flow.h"
#include "text/layout.h"

namespace hone::cli::studying {

Lines lines_of(const Paragraph& paragraph, int width) {
  const int indent = std::min(2 * paragraph.depth, std::max(width - 12, 0));
  const std::string marker = paragraph.marker.empty() ? "" : paragraph.marker + " ";
  Line spans;
  if (!marker.empty()) spans.push_back({marker, Tone::kStrong});
  if (!paragraph.label.empty()) {
    spans.push_back({printable(paragraph.label), Tone::kStrong});
    if (!paragraph.text.empty()) spans.push_back({"  ", Tone::kPlain});
  }
  for (Span& span : inline_spans(paragraph.text, Tone::kPlain)) spans.push_back(std::move(span));
  Lines lines = flow(spans, width - indent, text::columns(marker));
  if (lines.empty()) lines.emplace_back();
  for (Line& line : lines) line = indented(std::move(line), indent);
  return lines;
}

Lines lines_of(const Paragraphs& paragraphs, int width) {
  Lines lines;
  for (const Paragraph& paragraph : paragraphs) append(lines, lines_of(paragraph, width));
  return lines;
}

}  // namespace hone::cli::studying
