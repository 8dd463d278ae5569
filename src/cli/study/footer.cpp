#include "cli/study/footer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/study/flow.h"
#include "cli/study/keymap.h"
#include "text/layout.h"

namespace hone::cli::studying {
namespace {

constexpr int kFewRows = 12;
constexpr int kRatings = 5;

/// One way to write the five ratings in a row.
struct RatingStyle {
  bool words = false;  ///< "not at all" and "perfectly" beside 1 and 5
  std::string DueHint::* due = nullptr;
  int gap = 3;
};

constexpr std::array kRatingStyles{
    RatingStyle{true, &DueHint::full, 3}, RatingStyle{false, &DueHint::full, 3},
    RatingStyle{false, &DueHint::full, 2}, RatingStyle{false, &DueHint::brief, 2},
    RatingStyle{false, nullptr, 3}};

std::string_view word_of(int rating) {
  return rating == 1 ? " not at all" : rating == kRatings ? " perfectly" : "";
}

Line rating_line(const Sheet& sheet, const RatingStyle& style) {
  Line line;
  for (int rating = 1; rating <= kRatings; ++rating) {
    if (rating > 1) line.push_back({std::string(static_cast<std::size_t>(style.gap), ' ')});
    const bool suggested = suggestion_of(sheet) == rating;
    line.push_back({std::to_string(rating), suggested ? Tone::kAccent : Tone::kStrong});
    if (style.words) line.push_back({std::string(word_of(rating)), Tone::kPlain});
    if (!sheet.hints || style.due == nullptr) continue;
    const std::string& due = (*sheet.hints)[static_cast<std::size_t>(rating) - 1].*style.due;
    line.push_back({(style.due == &DueHint::full ? " · " : "·") + due, Tone::kQuiet});
  }
  return line;
}

/// The richest style that fits, and above it the question it answers.
Lines rating_lines(const Sheet& sheet, int width) {
  const auto fits = [&](const RatingStyle& s) { return columns(rating_line(sheet, s)) <= width; };
  const auto* const found = std::ranges::find_if(kRatingStyles, fits);
  const RatingStyle& style = found == kRatingStyles.end() ? kRatingStyles.back() : *found;
  const std::string_view ask = style.words ? "How well did you know it?"
                               : width >= 52
                                   ? "How well did you know it?  1 not at all … 5 perfectly"
                                   : "1 not at all … 5 perfectly";
  const auto suggested = suggestion_of(sheet);
  const std::string text =
      suggested ? fmt::format("How well did you know it? Your words suggest {} (enter)", *suggested)
                : std::string(ask);
  return {{{text::shorten(text, width), Tone::kQuiet}}, rating_line(sheet, style)};
}

/// Hints as long as there is room; help is always one of them.
Line key_line(const StudyView& view, int width) {
  const Place place = place_of(view);
  const bool helps = place == Place::kQuestion || place == Place::kAnswer;
  const Line help{{"?", Tone::kStrong}, {" help", Tone::kQuiet}};
  int room = width - (helps ? columns(help) : 0);
  Line line;
  for (const KeyHint& hint : key_hints(place)) {
    if (hint.brief.empty() || !is_of_use(hint, view)) continue;
    const int needed = text::columns(hint.keys) + 1 + text::columns(hint.brief) + 3;
    if (needed > room + (helps ? 0 : 3)) break;
    room -= needed;
    line.push_back({std::string(hint.keys), Tone::kStrong});
    line.push_back({fmt::format(" {}   ", hint.brief), Tone::kQuiet});
  }
  if (helps) line.insert(line.end(), help.begin(), help.end());
  return line;
}

Line rule(int width, bool more_below) {
  const std::string_view sign = more_below ? " ↓ more " : "";
  std::string text;
  for (int at = text::columns(sign); at < width; ++at) text += "─";
  return {{text, Tone::kQuiet}, {std::string(sign), Tone::kAccent}};
}

Line last_line(const StudyView& view, int width) {
  if (!view.notice.empty()) return {{text::shorten(view.notice, width), Tone::kAccent}};
  return key_line(view, width);
}

}  // namespace

Lines footer_lines(const StudyView& view, int width, bool more_below) {
  Lines lines;
  const bool low = view.size.height < kFewRows;
  if (!low || more_below) lines.push_back(rule(width, more_below));
  if (view.screen == Screen::kAnswer && !view.panel && view.sheet) {
    Lines ratings = rating_lines(*view.sheet, width);
    if (low) ratings.erase(ratings.begin());
    append(lines, std::move(ratings));
    if (!low) lines.emplace_back();
  }
  lines.push_back(last_line(view, width));
  return lines;
}

}  // namespace hone::cli::studying
