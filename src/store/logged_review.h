#pragma once

#include <optional>
#include <string_view>

#include "app/ports/review_log.h"
#include "store/database.h"
#include "store/query.h"
#include "store/schedule_book.h"

namespace hone::store {

/// What a query has to select for `logged_review`, from review joined with its card.
inline constexpr std::string_view kReviewColumns =
    "review.number, card.id, review.at, review.confidence, review.spent, review.schedule";

/// The review that `find` gives, with its units; nothing when it gives none. Fails when its
/// schedule is not there.
Result<std::optional<app::LoggedReview>> logged_review(Database& database, ScheduleBook& schedules,
                                                       Query& find);

/// Whether a review was taken back. Throws soci::soci_error.
bool was_undone(ConnectionRef session, Number review);

}  // namespace hone::store
