#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "deck/pack/pack.h"

namespace hone::deck {

/// The terms of art in a text that can be told by their looks, once each: what stands in emphasis
/// (*holdout*), up to four words, and capitalised names in the middle of a sentence with a word for
/// a method behind them (“Kano model”, “Sean Ellis test”). Other terms are not seen.
std::vector<std::string> named_terms(std::string_view prose);

/// Adds a fault for each such term in an answer that no card of the pack asks about, defines, or
/// names in parentheses behind its meaning.
void check_named_terms(const Pack& pack, std::vector<PackFault>& faults);

}  // namespace hone::deck
