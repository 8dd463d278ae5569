#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports/store.h"

namespace hone::app {

/// The next thing worth learning: the first new unit in study order, as the question that asks it.
struct NextNew {
  StoredCard card;
  TrackedUnit unit;
  std::string target;            ///< what `review` takes
  int units = 0;                 ///< asked together with it
  std::vector<std::string> why;  ///< sentences, at least one
};

/// Nothing when no unit in scope is new.
Result<std::optional<NextNew>> next_new(Store& store, const Scope& scope);

}  // namespace hone::app
