#pragma once

#include <vector>

#include "app/ports/review_log.h"
#include "memory/training/histories.h"

namespace hone::app {

/// The person's own log as a model learns from it: a row for each unit of each review, with the
/// grade that the unit was given and the day in the calendar that the review was made under. After
/// a reset a unit counts as another one.
Result<std::vector<memory::training::ReviewRow>> own_reviews(ReviewLog& log);

/// The same with confidences 1 to 5 in the place of grades: 1 for what was marked as missed, at
/// least 3 for what came back while something else was missed.
Result<std::vector<memory::training::ReviewRow>> own_confidences(ReviewLog& log);

}  // namespace hone::app
