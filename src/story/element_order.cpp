#include "story/element_order.h"

#include <algorithm>
#include <utility>

namespace hone::story {

std::vector<std::size_t> order_told(const std::vector<ElementFound>& elements) {
  std::vector<std::pair<std::size_t, std::size_t>> begun;
  for (const ElementFound& element : elements) {
    // Two elements in one sentence are told together: the list's own order stands.
    if (!element.spans.empty()) begun.emplace_back(element.spans.front().begin, element.number);
  }
  std::ranges::sort(begun);
  std::vector<std::size_t> order;
  for (const auto& [begin, number] : begun) order.push_back(number);
  return order;
}

std::size_t longest_rise(const std::vector<std::size_t>& numbers) {
  std::vector<std::size_t> ends;
  for (const std::size_t number : numbers) {
    const auto place = std::ranges::lower_bound(ends, number);
    if (place == ends.end()) {
      ends.push_back(number);
    } else {
      *place = number;
    }
  }
  return ends.size();
}

}  // namespace hone::story
