#pragma once

#include <optional>
#include <vector>

#include "base/instant.h"
#include "memory/confidence.h"

namespace hone::app {

/// What hone read about one unit in a typed answer, before the person had the last word.
enum class TypedMark { kMissed, kFound, kUnsure };

/// How the answer to a review was typed. The words themselves are never kept.
struct TypedAnswer {
  std::vector<TypedMark> marks;  ///< of each unit of the review, in its order
  memory::Confidence proposed;   ///< what hone suggested
  /// From the question to the first letter of what came back first; nothing: nothing came back.
  std::optional<Milliseconds> first_item;
  /// From the question to the last letter of what came back last.
  std::optional<Milliseconds> last_item;
  auto operator<=>(const TypedAnswer&) const = default;
};

}  // namespace hone::app
