#include "cli/study/body.h"

#include "cli/study/flow.h"

namespace hone::cli::studying {
namespace {

constexpr int kSpaciousHeight = 34;

}  // namespace

Body body_of(const StudyView& view, int width, int height) {
  if (view.panel) return panel_body(*view.panel, width);
  if (view.screen == Screen::kEnding && view.ending) return ending_body(*view.ending, width);
  if (!view.sheet) return {};
  if (view.sheet->typing) return typing_body(*view.sheet, width);
  if (view.screen == Screen::kQuestion) return question_body(*view.sheet, width, height);
  return answer_body(*view.sheet, width, height >= kSpaciousHeight);
}

Body panel_body(const Panel& panel, int width) {
  Body body;
  append(body.lines, flow_text(panel.title, Tone::kAccent, width));
  bool marked = false;
  for (const Paragraph& paragraph : panel.text) {
    if (!marked || paragraph.marker.empty()) body.lines.emplace_back();
    marked = !paragraph.marker.empty();
    append(body.lines, lines_of(paragraph, width));
  }
  return body;
}

}  // namespace hone::cli::studying
