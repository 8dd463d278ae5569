#pragma once

#include <optional>
#include <string>
#include <vector>

#include "deck/formats/page/lines.h"

namespace hone::deck::page {

/// The lines of one card, cut by its markers.
struct CardSegment {
  std::size_t first_line = 0;
  Lines question;
  Lines answer;
  bool has_answer_mark = false;
  std::vector<Line> strays;  ///< lines after the rating scale that belong to nothing
};

struct PageSegments {
  Lines front;  ///< what stands above the first card
  std::vector<CardSegment> cards;
};

/// A card begins where a line of digits is followed by a line "Q": the rating scale below each card
/// has lines of digits too. "A" parts question from answer; the rating scale ends the card.
PageSegments cut_cards(Lines lines);

/// The line above the rating scale.
inline constexpr std::string_view kRatingQuestion = "How well did you know this?";

}  // namespace hone::deck::page
