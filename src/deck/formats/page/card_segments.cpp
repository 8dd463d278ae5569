#include "deck/formats/page/card_segments.h"

#include <algorithm>
#include <array>

namespace hone::deck::page {
namespace {

constexpr std::array<std::string_view, 7> kRatingScale = {"1", "Not at all", "2",        "3",
                                                          "4", "5",          "Perfectly"};

bool is(const Line& line, std::string_view word) {
  return indented_text(line.text) == word;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool starts_card(Lines lines, std::size_t at) {
  return at + 1 < lines.size() && is(lines[at + 1], "Q") &&
         is_number(indented_text(lines[at].text));
}

bool of_rating_scale(const Line& line) {
  return blank(line) ||
         std::ranges::find(kRatingScale, indented_text(line.text)) != kRatingScale.end();
}

CardSegment cut_card(Lines lines) {
  CardSegment card{lines.front().number, {}, {}, false, {}};
  const auto rating =
      std::ranges::find_if(lines, [](const Line& line) { return is(line, kRatingQuestion); });
  const Lines body{lines.begin() + 2, rating < lines.begin() + 2 ? lines.begin() + 2 : rating};
  const auto mark = std::ranges::find_if(body, [](const Line& line) { return is(line, "A"); });
  card.question = {body.begin(), mark};
  card.has_answer_mark = mark != body.end();
  if (card.has_answer_mark) card.answer = {mark + 1, body.end()};
  for (auto line = rating == lines.end() ? rating : rating + 1; line != lines.end(); ++line) {
    if (!of_rating_scale(*line)) card.strays.push_back(*line);
  }
  return card;
}

}  // namespace

PageSegments cut_cards(Lines lines) {
  PageSegments page;
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (starts_card(lines, i)) starts.push_back(i);
  }
  page.front = lines.first(starts.empty() ? lines.size() : starts.front());
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : lines.size();
    page.cards.push_back(cut_card(lines.subspan(starts[i], end - starts[i])));
  }
  return page;
}

}  // namespace hone::deck::page
