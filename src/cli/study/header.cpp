#include "cli/study/header.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/study/due_hint.h"
#include "cli/study/flow.h"
#include "text/layout.h"

namespace hone::cli::studying {
namespace {

std::string repeated(std::string_view sign, int count) {
  std::string text;
  for (int at = 0; at < count; ++at) text += sign;
  return text;
}

/// Heavy for what is done and light for what is left, so that it reads without colour.
Line bar_of(int done, int total, int width) {
  const int filled = total > 0 ? std::clamp(done * width / total, 0, width) : width;
  return {{repeated("━", filled), Tone::kGood}, {repeated("─", width - filled), Tone::kQuiet}};
}

std::string standing(const StudyView& view, int left) {
  std::string text = fmt::format("{} done", view.answered);
  if (view.screen != Screen::kEnding) text += fmt::format(" · {} to go", left);
  return text + " · " + duration_text(view.elapsed);
}

}  // namespace

Line header_line(const StudyView& view, int width) {
  const int left =
      view.screen == Screen::kEnding || !view.sheet ? 0 : view.sheet->turn.remaining + 1;
  const std::string counts = standing(view, left);
  const int room = width - text::columns(counts) - 2;
  const int bar = std::min(room / 3, 24);
  Line line;
  if (view.sheet && bar >= 8) {
    const std::string name =
        text::shorten(printable(view.sheet->turn.card.deck.value), room - bar - 2);
    line.push_back(
        {name + std::string(static_cast<std::size_t>(std::max(room - bar - text::columns(name), 0)),
                            ' '),
         Tone::kQuiet});
    for (const Span& span : bar_of(view.answered, view.answered + left, bar)) line.push_back(span);
    line.push_back({"  ", Tone::kPlain});
  }
  line.push_back({text::shorten(counts, width), Tone::kQuiet});
  return line;
}

}  // namespace hone::cli::studying
