#include "app/review_card.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"
#include "app/repeated_review.h"
#include "app/replay.h"
#include "app/review_target.h"
#include "base/hash.h"

namespace hone::app {
namespace {

/// A review worked out but not yet written.
struct Planned {
  Review review;
  Schedule schedule;
  std::vector<ReviewedProgress> units;
  int reviews_before = 0;
};

Result<Planned> plan(Store& store, const ReviewRequest& request) {
  const ReviewTarget target = TRY(review_target(store, request.target));
  const std::vector<bool> missed = TRY(missed_marks(target, request.missed));
  const Settings settings = TRY(load_settings(store, target.card.deck));
  Planned planned;
  planned.schedule = schedule_of(settings, TRY(calendar_of(settings)));
  planned.review = {.card = target.card.card.id,
                    .at = request.at,
                    .confidence = request.confidence,
                    .spent = request.spent,
                    .units = {},
                    .typed = {}};
  if (request.typed) planned.review.typed = TRY(typed_answer(target, *request.typed));

  std::vector<deck::UnitId> ids;
  for (const deck::Unit& unit : target.units) ids.push_back(unit.id);
  const auto before = TRY(store.progress_of(ids));
  planned.reviews_before = review_count(before);
  Replay replay;
  for (std::size_t index = 0; index < ids.size(); ++index) {
    const UnitReview seen{request.at, request.confidence, missed[index], !request.missed.empty()};
    const auto after = TRY(replay.after(before[index], ids[index], seen, planned.schedule));
    const bool lapsed = before[index] && after.lapses > before[index]->lapses;
    planned.review.units.push_back({ids[index], missed[index]});
    planned.units.push_back(
        {.unit = ids[index],
         .label = label_of(target.units[index]),
         .missed = missed[index],
         .grade = memory::item_grade(seen.confidence, seen.missed, seen.any_missed),
         .progress = after,
         .leech = lapsed && memory::is_leech(after, planned.schedule.policy)});
  }
  return planned;
}

Instant earliest_due(const std::vector<ReviewedProgress>& units) {
  const auto due = [](const ReviewedProgress& unit) { return unit.progress.due; };
  return std::ranges::min(units, {}, due).progress.due;
}

std::vector<UnitProgress> progress_of(const std::vector<ReviewedProgress>& units) {
  std::vector<UnitProgress> all;
  for (const ReviewedProgress& unit : units) all.push_back({unit.unit, unit.progress});
  return all;
}

/// Two windows may show the same question; the one that answers second has not seen the first.
Status check_current(const Planned& planned, const ReviewRequest& request) {
  if (!request.reviews || *request.reviews == planned.reviews_before) return {};
  return failure(ErrorKind::kConflict,
                 fmt::format("“{}” was answered elsewhere since it was shown here; this answer was "
                             "not counted, go on with the next question",
                             planned.review.card.value));
}

Result<ReviewReport> write_review(Store& store, const ReviewRequest& request) {
  Planned planned = TRY(plan(store, request));
  TRY(check_current(planned, request));
  ReviewReport report{.number = TRY(store.append(planned.review, planned.schedule)),
                      .card = planned.review.card,
                      .at = planned.review.at,
                      .confidence = planned.review.confidence,
                      .units = {},
                      .due = earliest_due(planned.units)};
  if (!request.key.empty()) TRY(store.append_key(request.key, report.number));
  TRY(store.put(progress_of(planned.units)));
  report.units = std::move(planned.units);
  return report;
}

}  // namespace

Result<ReviewReport> review(Store& store, const ReviewRequest& request) {
  std::optional<ReviewReport> report;
  TRY(store.in_transaction([&]() -> Status {
    report = TRY(repeated_review(store, request));
    if (!report) report = TRY(write_review(store, request));
    return {};
  }));
  return std::move(*report);
}

int review_count(std::span<const std::optional<memory::Progress>> progress) {
  int count = 0;
  for (const auto& unit : progress) count += unit ? unit->reviews : 0;
  return count;
}

Result<std::array<Instant, 5>> preview_review(Store& store, const ReviewRequest& request) {
  std::array<Instant, 5> due{};
  ReviewRequest supposed = request;
  for (std::size_t index = 0; index < due.size(); ++index) {
    supposed.confidence = TRY(memory::confidence(static_cast<int>(index) + 1));
    due[index] = earliest_due(TRY(plan(store, supposed)).units);
  }
  return due;
}

Result<UndoReport> undo_review(Store& store, Instant now, std::optional<ReviewNumber> only) {
  UndoReport report;
  TRY(store.in_transaction([&]() -> Status {
    const auto reset = TRY(store.last_reset());
    if (reset && !only) {
      report.reset = TRY(undo_reset(store, reset->deck, reset->number, now));
      return {};
    }
    auto last = TRY(store.last_review());
    if (!last) return not_found("there is no review to undo");
    if (only && (reset || last->number != *only)) {
      return failure(
          ErrorKind::kConflict,
          "another session reviewed or reset something since; undo it there, or with hone undo");
    }
    TRY(store.append_undo(last->number, now));
    for (const ReviewedUnit& reviewed : last->review.units) {
      const auto progress = TRY(replay_unit(store, reviewed.unit));
      report.units.push_back({reviewed.unit, progress});
    }
    TRY(store.put(report.units));
    report.undone = std::move(*last);
    return {};
  }));
  return report;
}

}  // namespace hone::app
