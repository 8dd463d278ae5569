#pragma once

#include "cli/study/sheet.h"
#include "cli/study/span.h"

namespace hone::cli::studying {

/// What the typed words came to, in a sentence: how many items, how many in doubt, what is out of
/// place. Empty when nothing was typed.
std::string reading_sentence(const Sheet& sheet);

/// The words that speak for an item, or may; an empty line when none do.
Line words_for(const Sheet& sheet, std::size_t unit);

/// What was typed beside the list, each in quotation marks; empty when there is nothing.
std::string beside_the_list(const Sheet& sheet);

}  // namespace hone::cli::studying
