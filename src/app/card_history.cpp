#include "app/card_history.h"

#include "app/forgetting_points.h"
#include "app/library.h"
#include "app/replay.h"
#include "app/review_target.h"

namespace hone::app {
namespace {

constexpr std::size_t kMostSegments = 24;
constexpr int kPointsOfSegment = 12;
constexpr int kPointsAhead = 64;

using DaysSpan = std::chrono::duration<double, std::chrono::days::period>;

Result<std::vector<PastReview>> reviews_of(Store& store, const deck::UnitId& unit) {
  Replay replay;
  std::vector<PastReview> all;
  TRY(store.visit_reviews_of(
      unit,
      [&](const deck::UnitId& id, const UnitReview& review, const Schedule& schedule) -> Status {
        PastReview past;
        past.review = review;
        past.grade = memory::item_grade(review.confidence, review.missed, review.any_missed);
        past.parameters = schedule.policy.parameters;
        std::optional<memory::Progress> before;
        if (!all.empty()) before = all.back().after;
        if (before) {
          past.before = before->memory;
          past.elapsed = memory::Days{DaysSpan(review.at - before->last_review).count()};
          past.recall = memory::recall_at(*before, review.at, past.parameters);
        }
        past.after = TRY(replay.after(before, id, review, schedule));
        all.push_back(std::move(past));
        return {};
      }));
  return all;
}

std::vector<CurveSegment> segments_of(const std::vector<PastReview>& reviews) {
  std::vector<CurveSegment> segments;
  const std::size_t skipped = reviews.size() > kMostSegments ? reviews.size() - kMostSegments : 1;
  for (std::size_t index = skipped; index < reviews.size(); ++index) {
    const PastReview& from = reviews[index - 1];
    const PastReview& to = reviews[index];
    segments.push_back({from.review.number, forgetting_points(from.after, to.review.at,
                                                              to.parameters, kPointsOfSegment)});
  }
  return segments;
}

Result<UnitHistory> history_of(Store& store, const deck::Unit& unit, const HistoryQuery& query,
                               const memory::Policy& policy) {
  UnitHistory history{.unit = unit.id,
                      .label = label_of(unit),
                      .progress = {},
                      .recall = {},
                      .reviews = {},
                      .past = {},
                      .next = {}};
  history.reviews = TRY(reviews_of(store, unit.id));
  if (history.reviews.empty()) return history;
  const memory::Progress& progress = history.reviews.back().after;
  history.past = segments_of(history.reviews);
  history.next = forgetting_points(progress, query.at + std::chrono::days{query.days},
                                   policy.parameters, kPointsAhead);
  history.recall = memory::recall_at(progress, query.at, policy.parameters);
  history.leech = policy.leech_threshold > 0 && progress.lapses >= policy.leech_threshold;
  history.progress = progress;
  return history;
}

}  // namespace

Result<CardHistory> card_history(Store& store, const HistoryQuery& query) {
  CardHistory history{.card = TRY(card_named(store, query.card)), .units = {}, .typed = {}};
  const Settings settings = TRY(load_settings(store, history.card.deck));
  history.desired_retention = settings.policy.desired_retention.value;
  history.leech_threshold = settings.policy.leech_threshold;
  for (const deck::Unit& unit : deck::units_of(history.card.card)) {
    history.units.push_back(TRY(history_of(store, unit, query, settings.policy)));
  }
  history.typed = TRY(store.typed_reviews_of(history.card.card.id));
  return history;
}

}  // namespace hone::app
