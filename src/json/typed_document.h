#pragma once

#include "app/ports/review_log.h"
#include "json/writer.h"

namespace hone::json {

/// How the answer to a review was typed, as an object; the review has to be one of those.
void write_typed(Writer& out, const app::LoggedReview& logged);

}  // namespace hone::json
