#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/calibration.h"
#include "app/practice_days.h"
#include "app/standing.h"

namespace hone::app {

struct ProgressQuery {
  std::optional<deck::DeckName> deck;
  std::optional<deck::Depth> depth;  ///< nothing: as the settings say
  Instant at;
  int days = 30;   ///< how far the forecast looks, today included; at least 1
  int past = 365;  ///< days that retention looks back, today included; at least 1
};

/// What was done, what is remembered, and what comes. Depth narrows what is remembered and what
/// comes; what was done counts at every depth, and days are those of the person's calendar now.
struct ProgressReport {
  Instant at;
  Day today;
  deck::Depth depth = deck::Depth::kList;
  std::string zone;
  int rollover_hour = 0;
  std::vector<int> due_days;  ///< begun units; overdue ones are part of the first day
  int overdue = 0;
  int later = 0;            ///< due after these days
  Calibration calibration;  ///< of the past days asked about
  double desired_retention = 0.9;
  std::vector<Practice> activity;  ///< 365 days, today last
  std::vector<Practice> weeks;     ///< 53 weeks, the running one last
  StabilityBins stability;
  Mastery mastery;
  Leeches leeches;
};

/// Reads the log once and the progress of every begun unit once.
Result<ProgressReport> progress_report(Store& store, const ProgressQuery& query);

}  // namespace hone::app
