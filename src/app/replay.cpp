#include "app/replay.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "base/hash.h"

namespace hone::app {

Result<Calendar> Replay::calendar_of(const Schedule& schedule) {
  const bool same = calendar_ && calendar_->zone() == schedule.zone &&
                    calendar_->rollover_hour() == schedule.rollover_hour;
  if (!same) calendar_ = TRY(Calendar::create(schedule.zone, schedule.rollover_hour));
  return *calendar_;
}

Result<memory::Progress> Replay::after(const std::optional<memory::Progress>& before,
                                       const deck::UnitId& unit, const UnitReview& review,
                                       const Schedule& schedule) {
  const Calendar calendar = TRY(calendar_of(schedule));
  const memory::Grade grade =
      memory::item_grade(review.confidence, review.missed, review.any_missed);
  return memory::advance(before, grade, review.at, schedule.policy, calendar,
                         stable_hash(deck::text_of(unit)));
}

Result<std::optional<memory::Progress>> replay_unit(ReviewLog& log, const deck::UnitId& unit) {
  Replay replay;
  std::optional<memory::Progress> progress;
  TRY(log.visit_reviews_of(
      unit,
      [&](const deck::UnitId& id, const UnitReview& review, const Schedule& schedule) -> Status {
        progress = TRY(replay.after(progress, id, review, schedule));
        return {};
      }));
  return progress;
}

namespace {

/// Gathers progress from reviews that come unit by unit.
class Histories {
 public:
  explicit Histories(const std::function<void(std::size_t)>& begin = {}) : begin_(begin) {}

  Status operator()(const deck::UnitId& unit, const UnitReview& review, const Schedule& schedule) {
    if (all_.empty() || all_.back().unit != unit) {
      if (begin_) begin_(all_.size());
      all_.push_back({unit, std::nullopt});
    }
    all_.back().progress = TRY(replay_.after(all_.back().progress, unit, review, schedule));
    return {};
  }
  std::vector<UnitProgress> take() { return std::move(all_); }

 private:
  std::function<void(std::size_t)> begin_;
  Replay replay_;
  std::vector<UnitProgress> all_;
};

}  // namespace

Result<std::vector<UnitProgress>> replay_all(ReviewLog& log,
                                             const std::function<void(std::size_t)>& begin) {
  Histories gathering(begin);
  TRY(log.visit_reviews(std::ref(gathering)));
  return gathering.take();
}

Result<std::vector<UnitProgress>> replay_deck(ReviewLog& log, const deck::DeckName& deck) {
  Histories gathering;
  TRY(log.visit_reviews_of_deck(deck, std::ref(gathering)));
  return gathering.take();
}

namespace {

bool by_unit(const UnitProgress& left, const UnitProgress& right) {
  return left.unit < right.unit;
}

/// Entries of `these` that stand otherwise, or not at all, in `those`; both sorted by unit.
std::size_t differing(const std::vector<UnitProgress>& these,
                      const std::vector<UnitProgress>& those, bool compare_values) {
  std::size_t count = 0;
  for (const UnitProgress& one : these) {
    const auto other = std::ranges::lower_bound(those, one, by_unit);
    const bool absent = other == those.end() || other->unit != one.unit;
    if (absent || (compare_values && other->progress != one.progress)) ++count;
  }
  return count;
}

double expected_units(const std::vector<UnitProgress>& kept) {
  return static_cast<double>(std::max<std::size_t>(kept.size(), 1));
}

}  // namespace

Result<RebuildReport> rebuild(Store& store, const deck::Progress& progress) {
  RebuildReport report;
  const auto work = [&]() -> Status {
    std::vector<UnitProgress> kept = TRY(store.all_progress());
    // About as many units as before will have a state; only in a damaged store does that differ
    // much.
    const auto tell = [&](std::size_t done) {
      if (progress) progress(std::min(1.0, static_cast<double>(done) / expected_units(kept)));
    };
    std::vector<UnitProgress> replayed = TRY(replay_all(store, tell));
    std::ranges::sort(kept, by_unit);
    std::ranges::sort(replayed, by_unit);
    report.units = replayed.size();
    report.corrected = differing(replayed, kept, true) + differing(kept, replayed, false);
    TRY(store.replace_all(replayed));
    return store.rebuild_index();
  };
  TRY(store.in_transaction(work));
  return report;
}

}  // namespace hone::app
