#include "deck/formats/page/answer.h"

#include <algorithm>

#include "deck/formats/page/devices.h"
#include "deck/formats/page/labels.h"

namespace hone::deck::page {
namespace {

/// The first run of numbered lines, all as far in, not nested under anything.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool numbered(const Line& line) {
  return marker_of(indented_text(line.text)) == Marker::kNumber;
}

Run first_numbered_run(Lines lines) {
  const auto begin = std::ranges::find_if(lines, numbered);
  const auto end = std::find_if_not(begin, lines.end(), numbered);
  return {static_cast<std::size_t>(begin - lines.begin()),
          static_cast<std::size_t>(end - lines.begin())};
}

/// Bullets as Markdown has them, the common indentation and repeated empty lines taken out.
std::string markdown_text(const std::vector<Line>& lines) {
  std::size_t indent = std::string_view::npos;
  for (const Line& line : lines) {
    if (!blank(line)) {
      indent = std::min(indent, line.text.size() - indented_text(line.text).size());
    }
  }
  constexpr std::string_view kBullet = "• ";
  std::string text;
  for (const Line& line : lines) {
    if (blank(line) && (text.empty() || text.ends_with("\n\n"))) continue;
    std::string_view rest = indented_text(line.text);
    if (!blank(line)) text.append(line.text.size() - rest.size() - indent, ' ');
    if (rest.starts_with(kBullet)) {
      text += "- ";
      rest.remove_prefix(kBullet.size());
    }
    text += rest;
    text += '\n';
  }
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

Item item_from_row(std::string_view text) {
  const auto [label, rest] = split_label(text);
  const std::string_view title = without_colon(label.empty() ? text : label);
  if (title.empty()) return item_from_title(text);
  Item item = item_from_title(title);
  if (!label.empty()) item.detail = rest;
  return item;
}

void read_answer(Lines lines, Card& card) {
  Device device;
  if (takes_shown_device(lines, device)) card.shown_device = std::move(device);
  const Run run = first_numbered_run(lines);
  if (run.begin < run.end) {
    card.list.emplace();
    for (const Row& row : read_rows(lines.subspan(run.begin, run.end - run.begin))) {
      card.list->items.push_back(item_from_row(row.text));
    }
  }
  std::vector<Line> rest(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(run.begin));
  if (run.begin < run.end) rest.emplace_back();
  rest.insert(rest.end(), lines.begin() + static_cast<std::ptrdiff_t>(run.end), lines.end());
  card.answer = markdown_text(rest);
}

}  // namespace hone::deck::page
