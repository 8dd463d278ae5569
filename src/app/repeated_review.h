#pragma once

#include <optional>

#include "app/review_card.h"

namespace hone::app {

/// What was answered when a review came under the request's key before; nothing when none did. The
/// units stand as they are now. Fails with kConflict when that review was of another card or was
/// undone since.
Result<std::optional<ReviewReport>> repeated_review(Store& store, const ReviewRequest& request);

}  // namespace hone::app
