#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hone::deck::page {

struct Labelled {
  std::string_view label;  ///< empty when there is none
  std::string_view text;
};

/// "Name: text" in two, at the first ": " outside of parentheses and quotes, else at the first one;
/// "Name:" has no text.
Labelled split_label(std::string_view text);

/// What follows "label:"; nothing when the text does not start so.
std::optional<std::string_view> after_label(std::string_view text, std::string_view label);

/// The way back: "label: text", "label:" or "text".
std::string with_label(std::string_view label, std::string_view text);

/// Without the colons and blanks at its end.
std::string_view without_colon(std::string_view text);

}  // namespace hone::deck::page
