#include "store/progress_rows.h"

namespace hone::store {

ProgressColumns ProgressColumns::of(const memory::Progress& progress) {
  return {.phase = static_cast<int>(progress.phase),
          .step = progress.step,
          .stability = progress.memory.stability.value,
          .difficulty = progress.memory.difficulty.value,
          .first_review = to_epoch_milliseconds(progress.first_review),
          .last_review = to_epoch_milliseconds(progress.last_review),
          .due = to_epoch_milliseconds(progress.due),
          .interval = progress.interval,
          .reviews = progress.reviews,
          .lapses = progress.lapses};
}

memory::Progress ProgressColumns::progress() const {
  return {.phase = static_cast<memory::Phase>(phase),
          .step = step,
          .memory = {memory::Stability{stability}, memory::Difficulty{difficulty}},
          .first_review = from_epoch_milliseconds(first_review),
          .last_review = from_epoch_milliseconds(last_review),
          .due = from_epoch_milliseconds(due),
          .interval = interval,
          .reviews = reviews,
          .lapses = lapses};
}

void ProgressColumns::read_from(Query& query) {
  query.into(phase)
      .into(step)
      .into(stability)
      .into(difficulty)
      .into(first_review)
      .into(last_review)
      .into(due)
      .into(interval)
      .into(reviews)
      .into(lapses);
}

void ProgressColumns::give_to(Query& query) const {
  query.with("phase", phase)
      .with("step", step)
      .with("stability", stability)
      .with("difficulty", difficulty)
      .with("first_review", first_review)
      .with("last_review", last_review)
      .with("due", due)
      .with("interval_days", interval)
      .with("reviews", reviews)
      .with("lapses", lapses);
}

}  // namespace hone::store
