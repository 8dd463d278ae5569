#include "cli/study/render.h"

#include <algorithm>

#include "cli/study/flow.h"
#include "cli/study/footer.h"
#include "cli/study/header.h"
#include "text/layout.h"

namespace hone::cli::studying {
namespace {

constexpr int kMeasure = 80;
constexpr int kLowScreen = 10;

/// Where text stands on a screen of some width.
struct Column {
  int left = 0;
  int width = 0;
};

Column column_of(int screen_width) {
  const int margin = screen_width >= 70 ? 4 : screen_width >= 30 ? 2 : 0;
  const int width = std::clamp(screen_width - 2 * margin, 1, kMeasure);
  return {std::max((screen_width - width) / 2, 0), width};
}

Lines top_of(const StudyView& view, int width) {
  if (view.size.height < kLowScreen) return {};
  return {{}, header_line(view, width), {}};
}

/// A line that is too wide after all, as a character wider than the screen makes it.
Line cut(Line line, int width) {
  int left = width;
  for (Span& span : line) {
    if (text::columns(span.text) > left) span.text = text::shorten(span.text, left);
    left -= text::columns(span.text);
  }
  return line;
}

}  // namespace

Window window_of(const StudyView& view) {
  const int width = column_of(view.size.width).width;
  const auto frame = top_of(view, width).size() + footer_lines(view, width, true).size();
  Window window;
  window.rows = std::max(view.size.height - static_cast<int>(frame), 1);
  window.body = body_of(view, width, window.rows);
  return window;
}

Lines render(const StudyView& view) {
  const Column column = column_of(view.size.width);
  const Window window = window_of(view);
  const int all = static_cast<int>(window.body.lines.size());
  const int first = std::clamp(scroll_of(view), 0, std::max(all - window.rows, 0));
  const int last = std::min(first + window.rows, all);

  Lines lines = top_of(view, column.width);
  lines.insert(lines.end(), window.body.lines.begin() + first, window.body.lines.begin() + last);
  const Lines footer = footer_lines(view, column.width, last < all);
  const int room = view.size.height - static_cast<int>(footer.size());
  lines.resize(static_cast<std::size_t>(std::max(room, 0)));
  append(lines, footer);
  lines.resize(static_cast<std::size_t>(std::max(view.size.height, 0)));
  for (Line& line : lines) line = indented(cut(std::move(line), column.width), column.left);
  return lines;
}

}  // namespace hone::cli::studying
