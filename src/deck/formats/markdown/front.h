#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

#include "deck/formats/lines.h"

namespace hone::deck::markdown {

/// Called for a line that begins with a label: which one, and what follows it. False when it means
/// nothing, and the line is text.
using TakeLabel = std::function<bool(std::size_t label, std::string_view value, const Line& line)>;

/// Reads the labelled lines at the start of a text; gives what follows them.
std::string_view read_labels(std::string_view body, std::size_t first_line,
                             std::span<const std::string_view> labels, const TakeLabel& take);

}  // namespace hone::deck::markdown
