#include "memory/simulation/student.h"

#include <algorithm>

namespace hone::memory::simulation {
namespace {

/// The first of the values whose share of the chances, in order, reaches `fraction`.
template <std::size_t kCount>
std::size_t drawn(const std::array<double, kCount>& chances, double fraction) {
  std::size_t i = 0;
  double sum = chances[0];
  while (i + 1 < kCount && fraction >= sum) sum += chances[++i];
  return i;
}

}  // namespace

Student::Student(const Learner& truth, const Learner& belief, std::size_t units, Chance chance)
    : truth_(truth),
      belief_(belief),
      truth_model_(truth.parameters),
      belief_model_(belief.parameters),
      known_(truth.parameters == belief.parameters),
      units_(units),
      chance_(chance) {}

std::uint8_t Student::draw_first_grade() {
  return static_cast<std::uint8_t>(1 + drawn(truth_.habits.first, chance_.fraction()));
}

std::uint8_t Student::draw_grade(double recall) {
  const double fraction = chance_.fraction();
  if (fraction >= recall) return 1;
  return static_cast<std::uint8_t>(2 + drawn(truth_.habits.recalled, fraction / recall));
}

/// Takes the states of the units before they are studied.
void Student::sit_down(Units units, int day, MemoryState StudiedUnit::* state) {
  Sitting& s = sitting_;
  s.count = units.size();
  for (std::size_t i = 0; i < units.size(); ++i) {
    const StudiedUnit& unit = units_[units[i]];
    const bool fresh = unit.fresh();
    s.stability[i] = fresh ? 0 : (unit.*state).stability.value;
    s.difficulty[i] = (unit.*state).difficulty.value;
    s.days[i] = fresh ? 0.0 : static_cast<double>(day - unit.last);
  }
}

/// Draws what came back until the time is over; the units behind are not studied.
void Student::answer(Units units, double seconds, double& taken) {
  Sitting& s = sitting_;
  const std::span<double> recall = std::span(s.recall).first(s.count);
  truth_model_.recall(std::span(s.stability).first(s.count), std::span(s.days).first(s.count),
                      recall);
  std::size_t done = 0;
  for (; done < units.size() && taken < seconds; ++done) {
    const bool fresh = units_[units[done]].fresh();
    s.grade[done] = fresh ? draw_first_grade() : draw_grade(recall[done]);
    taken += (fresh ? truth_.seconds.first : truth_.seconds.later).at(s.grade[done] - 1U);
  }
  s.count = done;
}

/// What `end_of_day` says, for all units of the sitting: what was forgotten is asked once more, and
/// comes back as good.
void Student::end_day(const BatchModel& model) {
  model.step(sitting_.batch());
  Sitting again;
  std::array<std::size_t, kMostAtATime> from;
  for (std::size_t i = 0; i < sitting_.count; ++i) {
    if (sitting_.grade[i] != 1) continue;
    from[again.count] = i;
    again.stability[again.count] = sitting_.stability[i];
    again.difficulty[again.count] = sitting_.difficulty[i];
    again.days[again.count] = 0;
    again.grade[again.count] = 3;
    ++again.count;
  }
  model.step(again.batch());
  for (std::size_t i = 0; i < again.count; ++i) {
    sitting_.stability[from[i]] = again.stability[i];
    sitting_.difficulty[from[i]] = again.difficulty[i];
  }
}

void Student::take_over(Units units, MemoryState StudiedUnit::* state) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    units_[units[i]].*state = {{sitting_.stability[i]}, {sitting_.difficulty[i]}};
  }
}

void Student::write_down(Units units, int day) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    StudiedUnit& unit = units_[units[i]];
    unit.elapsed = unit.fresh() ? 0 : day - unit.last;
    unit.last = day;
    unit.grade = static_cast<Grade>(sitting_.grade[i]);
    ++unit.reviews;
  }
  reviews_ += static_cast<std::int64_t>(units.size());
}

double Student::study(Units units, int day, double seconds, std::size_t at_a_time) {
  double taken = 0;
  while (!units.empty() && taken < seconds) {
    const Units asked = units.first(std::min({units.size(), at_a_time, kMostAtATime}));
    sit_down(asked, day, &StudiedUnit::truth);
    answer(asked, seconds, taken);
    const Units done = asked.first(sitting_.count);
    end_day(truth_model_);
    take_over(done, &StudiedUnit::truth);
    if (!known_) {
      sit_down(done, day, &StudiedUnit::believed);
      end_day(belief_model_);
    }
    take_over(done, &StudiedUnit::believed);
    write_down(done, day);
    units = units.subspan(asked.size());
  }
  return taken;
}

double Student::recall_on(int day) const {
  double sum = 0;
  for (const StudiedUnit& unit : units_) {
    if (unit.fresh()) continue;
    const Days elapsed{static_cast<double>(day - unit.last)};
    sum += retrievability(truth_.parameters, unit.truth.stability, elapsed).value;
  }
  return sum / static_cast<double>(units_.size());
}

}  // namespace hone::memory::simulation
