#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/plan/plan_request.h"
#include "app/ports/store.h"

namespace hone::app {

/// A plan as a person asks for it, in their words.
struct PlanWishes {
  std::vector<std::string> interviews{};  ///< "2026-12-12", or what else names a moment
  std::optional<double> minutes{};
  std::vector<std::string> off{};    ///< "sat", "2026-12-24"
  std::vector<std::string> decks{};  ///< in any case
};

/// `known` with what was wished in the place of it; interviews come on top. Fails where a day or a
/// deck is not understood; whether it can be planned, `check` says.
Result<PlanRequest> wished_plan(Store& store, const PlanWishes& wishes, PlanRequest known,
                                Instant at);

}  // namespace hone::app
