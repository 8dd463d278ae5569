#include "cli/study/scrolling.h"

#include <algorithm>

#include "cli/study/render.h"

namespace hone::cli::studying {
namespace {

int last_scroll(const Window& window) {
  return std::max(static_cast<int>(window.body.lines.size()) - window.rows, 0);
}

void scroll_by(StudyView& view, int rows) {
  set_scroll(view, std::clamp(scroll_of(view) + rows, 0, last_scroll(window_of(view))));
}

bool has_stops(const StudyView& view) {
  return view.screen == Screen::kAnswer && !view.panel && view.sheet &&
         !stops_of(*view.sheet).empty();
}

/// Whether what is open at the focus goes on beyond the window in that direction.
bool goes_on(const StudyView& view, const Window& window, int direction) {
  if (!window.body.focus) return false;
  const int scroll = view.scroll;
  const Rows focus = *window.body.focus;
  const bool in_sight = focus.first < scroll + window.rows && focus.last >= scroll;
  if (!in_sight) return false;
  return direction > 0 ? focus.last >= scroll + window.rows : focus.first < scroll;
}

/// The stop `direction` away from the focus; the first or last one when there is no focus yet.
void move_focus(Sheet& sheet, int direction) {
  const std::vector<Stop> stops = stops_of(sheet);
  const auto here = sheet.focus ? std::ranges::find(stops, *sheet.focus) : stops.end();
  if (here == stops.end()) {
    sheet.focus = stops.front();
    return;
  }
  const auto at =
      std::clamp<std::ptrdiff_t>(here - stops.begin() + direction, 0, std::ssize(stops) - 1);
  sheet.focus = stops[static_cast<std::size_t>(at)];
}

/// Coming from below, one wants the end of what is open; from above, its beginning.
void show_focus(StudyView& view, bool from_below) {
  const Window window = window_of(view);
  if (!window.body.focus || !view.sheet) return;
  const Rows focus = *window.body.focus;
  int& scroll = view.scroll;
  const bool fits = focus.last - focus.first < window.rows;
  const int lowest = focus.last - window.rows + 1;
  if (fits || from_below) scroll = std::max(scroll, lowest);
  if (fits || !from_below) scroll = std::min(scroll, focus.first);
  if (!fits && !from_below) scroll = focus.first;
  if (!fits && from_below) scroll = lowest;
  scroll = std::clamp(scroll, 0, last_scroll(window));
}

}  // namespace

void step(StudyView& view, int direction) {
  if (!has_stops(view) || goes_on(view, window_of(view), direction)) {
    scroll_by(view, direction);
    return;
  }
  const auto before = view.sheet->focus;
  move_focus(*view.sheet, direction);
  if (view.sheet->focus == before) {
    scroll_by(view, direction);  // past the last stop there may still be text
  } else {
    show_focus(view, direction < 0);
  }
}

void step_section(StudyView& view, int direction) {
  if (!has_stops(view)) return;
  const std::vector<Stop> stops = stops_of(*view.sheet);
  const auto is_part = [](const Stop& stop) { return stop.kind != StopKind::kItem; };
  const auto here = view.sheet->focus ? std::ranges::find(stops, *view.sheet->focus) : stops.end();
  auto at = here == stops.end() ? -1 : here - stops.begin();
  do {
    at += direction;
  } while (at >= 0 && at < std::ssize(stops) && !is_part(stops[static_cast<std::size_t>(at)]));
  if (at < 0 || at >= std::ssize(stops)) return;
  view.sheet->focus = stops[static_cast<std::size_t>(at)];
  show_focus(view, false);
}

void scroll_pages(StudyView& view, int pages) {
  scroll_by(view, pages * std::max(window_of(view).rows - 1, 1));
}

void scroll_to_top(StudyView& view) {
  set_scroll(view, 0);
}

void scroll_to_bottom(StudyView& view) {
  set_scroll(view, last_scroll(window_of(view)));
}

void keep_focus_in_sight(StudyView& view) {
  if (has_stops(view)) show_focus(view, false);
  scroll_by(view, 0);
}

}  // namespace hone::cli::studying
