#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/page/rows.h"

namespace hone::deck::page {

/// What a section begins with, a verdict perhaps, and its rows.
struct Opening {
  std::vector<std::string_view> paragraphs;
  Rows rows;
};

/// Paragraphs at the start, at most `most`; then bulleted or numbered rows only, or nothing at all.
std::optional<Opening> read_opening(Rows rows, std::size_t most);

/// The paragraph at that place; empty when there are fewer.
std::string paragraph(const Opening& opening, std::size_t place);

}  // namespace hone::deck::page
