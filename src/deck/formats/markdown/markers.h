#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "deck/block.h"

namespace hone::deck::markdown {

/// The marker that a line begins with, after its indent: "- ", "* ", "+ ", "• ", "1. ", "1) ".
struct ListMarker {
  Marker marker = Marker::kBullet;
  std::size_t length = 0;  ///< in bytes, without the blanks after it
};
std::optional<ListMarker> list_marker(std::string_view content);

/// 1 to 6 for "# …" to "###### …", with at most three blanks before it; 0 for any other line.
int heading_level(std::string_view line);

/// What follows the "#"s of a heading line.
std::string_view heading_text(std::string_view line);

/// A line of three or more of one of "-", "*", "_" and nothing else.
bool is_thematic_break(std::string_view content);

/// The byte of `value` that must be hidden so that a line or list row that begins with the value is
/// not taken for another structure; npos when it is none.
std::size_t structural_byte(std::string_view value);

/// Whether a text begins with the label ("Answer") and a colon; letter case is ignored.
bool has_label(std::string_view raw, std::string_view label);

/// What follows the label and its colon, trimmed.
std::string_view after_label(std::string_view raw, std::string_view label);

/// Whether two texts agree but for the case of ASCII letters.
bool equal_ignoring_case(std::string_view left, std::string_view right);

}  // namespace hone::deck::markdown
