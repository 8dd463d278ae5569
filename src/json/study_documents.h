#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/due.h"
#include "app/study_session.h"
#include "base/calendar.h"

namespace hone::json {

// What a page needs in order to study; the documents of docs/api/openapi.yaml under the same names.

/// A question that is asked now, and the sentences that say why.
struct AskedTurn {
  app::Turn turn;
  std::vector<std::string> why;
};

/// The next question; "turn" is null when the session is over.
std::string turn_document(const std::optional<AskedTurn>& asked, Instant at);

/// When the weakest unit would return, for confidence 1 to 5.
std::string preview_document(const app::ReviewRequest& request, const std::array<Instant, 5>& due);

/// What stands on the first page: counts of today, and the units falling due on each coming day.
struct Summary {
  app::DueReport due;
  Day today;
  std::vector<int> forecast;  ///< the rest of today first
};
std::string summary_document(const app::DueQuery& query, const Summary& summary);

}  // namespace hone::json
