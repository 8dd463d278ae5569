#pragma once

#include <soci/soci.h>

#include "memory/scheduler.h"
#include "store/query.h"

namespace hone::store {

/// The columns of the progress table in their order there, and the value that they stand for.
struct ProgressColumns {
  int phase = 0;
  int step = 0;
  double stability = 0;
  double difficulty = 0;
  Number first_review = 0;
  Number last_review = 0;
  Number due = 0;
  int interval = 0;
  int reviews = 0;
  int lapses = 0;

  static ProgressColumns of(const memory::Progress& progress);
  [[nodiscard]] memory::Progress progress() const;

  void read_from(Query& query);
  void give_to(Query& query) const;
};

/// As a part of a select list that joins the table progress.
inline constexpr auto kProgressColumns =
    "progress.phase, progress.step, progress.stability, progress.difficulty, "
    "progress.first_review, progress.last_review, progress.due, progress.interval_days, "
    "progress.reviews, progress.lapses";

}  // namespace hone::store
