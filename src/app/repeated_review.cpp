#include "app/repeated_review.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/review_target.h"

namespace hone::app {
namespace {

std::unexpected<Error> was_undone(const LoggedReview& logged) {
  return failure(ErrorKind::kConflict,
                 fmt::format("this answer to “{}” was counted and then undone; answer it anew",
                             logged.review.card.value));
}

/// The labels of a card's units; an edit may have taken a unit away since.
Result<std::vector<deck::Unit>> units_of(Store& store, const deck::CardId& id) {
  const auto card = TRY(store.find_card(id));
  if (!card) return std::vector<deck::Unit>{};
  return deck::units_of(card->card);
}

std::string label_among(const std::vector<deck::Unit>& units, const deck::UnitId& id) {
  const auto found = std::ranges::find(units, id, &deck::Unit::id);
  return found == units.end() ? id.facet.key.value : label_of(*found);
}

Result<ReviewReport> report_of(Store& store, const LoggedReview& logged) {
  const Review& review = logged.review;
  std::vector<deck::UnitId> ids;
  for (const ReviewedUnit& unit : review.units) ids.push_back(unit.unit);
  const auto progress = TRY(store.progress_of(ids));
  const auto units = TRY(units_of(store, review.card));
  const bool any_missed = std::ranges::any_of(review.units, &ReviewedUnit::missed);

  ReviewReport report{.number = logged.number,
                      .card = review.card,
                      .at = review.at,
                      .confidence = review.confidence,
                      .units = {},
                      .due = Instant::max()};
  for (std::size_t index = 0; index < ids.size(); ++index) {
    if (!progress[index]) return was_undone(logged);
    const bool missed = review.units[index].missed;
    const auto grade = memory::item_grade(review.confidence, missed, any_missed);
    report.due = std::min(report.due, progress[index]->due);
    report.units.push_back({.unit = ids[index],
                            .label = label_among(units, ids[index]),
                            .missed = missed,
                            .grade = grade,
                            .progress = *progress[index],
                            .leech = grade == memory::Grade::kAgain &&
                                     memory::is_leech(*progress[index], logged.schedule.policy)});
  }
  return report;
}

}  // namespace

Result<std::optional<ReviewReport>> repeated_review(Store& store, const ReviewRequest& request) {
  if (request.key.empty()) return std::nullopt;
  const auto sent = TRY(store.review_sent_as(request.key));
  if (!sent) return std::nullopt;
  const LoggedReview& logged = sent->logged;
  if (TRY(review_target(store, request.target)).card.card.id != logged.review.card) {
    return failure(ErrorKind::kConflict,
                   fmt::format("the key “{}” names an answer to “{}”; give each answer its own",
                               request.key, logged.review.card.value));
  }
  if (sent->undone) return was_undone(logged);
  return TRY(report_of(store, logged));
}

}  // namespace hone::app
