#pragma once

#include <cstddef>
#include <vector>

#include "story/elements.h"

namespace hone::story {

/// The numbers of the elements that were found, in the order in which the story first tells them.
std::vector<std::size_t> order_told(const std::vector<ElementFound>& elements);

/// How many of the numbers can stay where they are: the longest run that only rises.
std::size_t longest_rise(const std::vector<std::size_t>& numbers);

}  // namespace hone::story
