#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "recall/matcher.h"
#include "recall/order.h"
#include "text/span.h"

namespace hone::recall {

/// What a typed answer says of one item.
struct RecalledItem {
  bool recalled = false;
  bool sure = true;  ///< false: hone had better ask (“did you mean …?”)
  std::optional<text::Span>
      phrase{};       ///< the evidence; of an item that is in doubt, the best guess
  double score = 0;   ///< probability that the phrase means the item; without one, the best of any
  double margin = 0;  ///< score minus what the phrase has for the next best free item, -1 to 1
};

/// Held against a list: which items came back, and what was said beside them.
struct Recalled {
  std::vector<RecalledItem> items;     ///< one for each item of the list, in its order
  std::vector<text::Span> intrusions;  ///< phrases that speak for no item
  OrderScore order;                    ///< of the recalled items, as they were said
  int proposed_confidence = 1;         ///< 1 to 5; a proposal that the person may overrule
  std::vector<int> proposals;          ///< what it would be if none, one, … all had come back
};

/// Reads an answer: a line or a phrase an item, or running text. Every phrase is given to at most
/// one item and every item takes at most one phrase, so that the whole fits best; a phrase that
/// says again what another one said is no intrusion.
Recalled recall(Matcher& matcher, std::string_view answer, bool ordered);

/// What knowing so much of a list suggests: 5 for all items, 4 from four fifths on, 3 from three
/// fifths, 2 from three tenths, else 1; one less (but at least 1) when an ordered list came back in
/// another order.
int proposed_confidence(std::size_t recalled, std::size_t items, bool in_order);

}  // namespace hone::recall
