#include "story/element_order.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kWrongOrder{
    .name = "wrong-order",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kPrioritization, Kind::kDiscovery, Kind::kData, Kind::kAmbiguity,
              Kind::kDisagreement},
    .message = "the elements come in another order",
    .reason = "In this kind each element is the ground for the next.",
    .fix = "Tell it in the list’s order; opening with the result or the decision is fine.",
    .beware = "Elements told in one breath.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      if (!scene.outline.ordered) return {};
      const std::vector<std::size_t> order = order_told(scene.elements);
      const std::size_t moved = order.size() - longest_rise(order);
      // One element moved to the front is one of the variants that cards allow.
      constexpr std::size_t kAllowed = 2;
      return when(order.size() >= 4 && moved > kAllowed, scene.opening());
    },
};

}  // namespace hone::story
