#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/page/rows.h"
#include "deck/section.h"

namespace hone::deck::page {

/// Rows of "Question: … Answer: … Why it’s important: …", the last two optional; nothing when a row
/// does not begin so or has rows below it.
std::optional<std::vector<QuestionAnswer>> read_questions(Rows rows);

/// The way back: one line.
std::string question_line(const QuestionAnswer& entry);

}  // namespace hone::deck::page
