#pragma once

#include <vector>

#include "app/ports/review_log.h"
#include "app/questions.h"

namespace hone::app {

/// A question that stays open longer than this was not thought about all the time: in every sum of
/// minutes and in the pace it counts so much.
inline constexpr Milliseconds kLongestThought = std::chrono::minutes{10};

inline Milliseconds counted_time(Milliseconds spent) {
  return std::min(spent, kLongestThought);
}

/// How long one question of a kind takes.
struct PaceOfKind {
  double seconds = 0;
  bool own = false;  ///< the person's own median; else a rule of thumb
};

/// A minute a list and twenty seconds for anything else, where the person's own pace is not known.
struct Pace {
  PaceOfKind list{60, false};
  PaceOfKind other{20, false};

  [[nodiscard]] const PaceOfKind& of(const Question& question) const {
    return question.list ? list : other;
  }
};

/// Finds a person's pace in their reviews: the median of each kind that has at least five reviews
/// whose time is known. A review of several units is one of a list.
class PaceFinder {
 public:
  void add(const LogEntry& entry);
  Pace pace();

 private:
  std::vector<Milliseconds> lists_;
  std::vector<Milliseconds> others_;
};

/// Minutes that the questions take together.
double estimated_minutes(const std::vector<Question>& questions, const Pace& pace);

}  // namespace hone::app
