#include "memory/training/every_card.h"

namespace hone::memory::training {

Histories every_card(const Histories& h, std::size_t stride) {
  Histories some;
  some.begin.push_back(0);
  std::vector<std::uint32_t> place(h.reviews());
  for (std::size_t card = 0; card < h.cards(); card += stride) {
    some.card.push_back(h.card[card]);
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      place[i] = static_cast<std::uint32_t>(some.reviews()) + 1;
      some.at.push_back(h.at[i]);
      some.grade.push_back(h.grade[i]);
      some.days.push_back(h.days[i]);
      some.exact_days.push_back(h.exact_days[i]);
      some.moment.push_back(h.moment[i]);
    }
    some.begin.push_back(static_cast<std::uint32_t>(some.reviews()));
  }
  for (const std::uint32_t item : h.by_time) {
    if (place[item] > 0) some.by_time.push_back(place[item] - 1);
  }
  return some;
}

}  // namespace hone::memory::training
