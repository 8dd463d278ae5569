#pragma once

#include <span>
#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::recall {

/// All that a card says of one item, to hold a person's words against.
struct ItemTexts {
  std::string core;  ///< title, qualifier, detail, and the cues and glosses that stand for it
  std::string full;  ///< the same with title and qualifier twice, and all notes
};

/// One for each item, in the list's order.
std::vector<ItemTexts> item_texts(const deck::MustHaveList& list,
                                  std::span<const deck::Device> devices);

/// Words written together taken apart: "ProblemStakes" → "Problem Stakes".
std::string with_words_apart(std::string_view text);

}  // namespace hone::recall
