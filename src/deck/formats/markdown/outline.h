#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "deck/block.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::markdown {

/// A paragraph or list row with what is nested below it, its text as it stands in the file.
struct Node {
  Marker marker = Marker::kParagraph;
  std::string raw;
  std::size_t line = 0;
  std::vector<Node> children;
};

/// How deep rows may be nested; what lies deeper is read at this depth, with a warning.
inline constexpr std::size_t kDeepestNesting = 64;

/// Reads paragraphs and lists. What is indented further than a row or paragraph is nested below it;
/// a line without a marker continues the line above it.
std::vector<Node> read_outline(std::string_view body, std::size_t first_line,
                               WarningList& warnings);

}  // namespace hone::deck::markdown
