#pragma once

#include <string>
#include <vector>

namespace hone::deck {

/// The words of a page's lines that are neither in the deck read from it, nor in a warning about
/// their line, nor part of a page's grammar; with their lines ("12: word").
std::vector<std::string> lost_words(const std::string& page);

}  // namespace hone::deck
