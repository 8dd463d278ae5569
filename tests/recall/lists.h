#pragma once

#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::recall {

/// An item with a key made of its title.
inline deck::Item item(const std::string& title, const std::string& detail = "") {
  deck::Item one;
  one.key = deck::PartKey{title};
  one.title = title;
  one.detail = detail;
  return one;
}

/// What a launch has to have; six items, in order when asked for so.
inline deck::MustHaveList launch_list(bool ordered = false) {
  return {ordered,
          {item("Measured result", "The number before, the target, and what it came to."),
           item("Own part", "What you decided and did yourself, apart from the team."),
           item("Customer", "Who had the problem, and how you knew."),
           item("Stakes", "What it cost the business to leave the problem alone."),
           item("Trade-offs", "What was left out, and by which yardstick."),
           item("Adoption", "How sales and support brought it to those who use it.")}};
}

}  // namespace hone::recall
