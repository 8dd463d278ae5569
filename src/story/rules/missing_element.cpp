#include <fmt/format.h>

#include "story/rules/all.h"

namespace hone::story {

const Rule kMissingElement{
    .name = "missing-element",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "an element is missing",
    .reason = "The list is what a strong answer is scored by, item by item.",
    .fix = "Give it one sentence; the card shows what it asks for.",
    .beware = "An element in words that were not expected.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const ElementFound& element : scene.elements) {
        if (element.present != Presence::kNone) continue;
        places.push_back({scene.closing(), fmt::format("nothing was found for element {}: {}",
                                                       element.number, element.title)});
      }
      return places;
    },
};

}  // namespace hone::story
