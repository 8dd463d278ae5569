#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/quantities.h"

namespace hone::story {

/// Whether a number is one that an employer would not like to see elsewhere: money, and counts from
/// ten on. Percentages, points, multiples and durations are not.
bool is_private(const text::Quantity& quantity);

/// The text with every private number replaced: a pair of values by an index that begins at 100
/// (“from 100 to 150”), all others by their order of magnitude in words (“some tens of thousands of
/// pounds”). The same value gives the same words in every text. An index that would happen to be a
/// private value of the text is put into words as well.
std::string with_safe_numbers(std::string_view text);

/// The text with each of the names, in any case and as whole words, replaced by “[name]”.
std::string with_masked_names(std::string_view text, const std::vector<std::string>& names);

}  // namespace hone::story
