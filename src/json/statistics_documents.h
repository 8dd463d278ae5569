#pragma once

#include <string>

#include "app/card_history.h"
#include "app/progress_report.h"
#include "app/today.h"

namespace hone::json {

// What was done, what is remembered and what comes, as documents; schemas in docs/schemas/. Days
// are "2026-11-22", shares and recall 0 to 1.

std::string today_document(const app::DueQuery& query, const app::TodayReport& report);
std::string progress_document(const app::ProgressQuery& query, const app::ProgressReport& report);
std::string history_document(const app::HistoryQuery& query, const app::CardHistory& history);

}  // namespace hone::json
