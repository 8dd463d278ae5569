#pragma once

#include "deck/pack/pack.h"

namespace hone::deck {

/// The most words that a sentence of an answer may have.
inline constexpr std::size_t kLongestSentence = 60;

/// Adds a fault for each answer with a longer sentence, and for each abbreviation in an answer that
/// no card of the pack asks about, defines or spells out. Code is passed over.
void check_wording(const Pack& pack, std::vector<PackFault>& faults);

}  // namespace hone::deck
