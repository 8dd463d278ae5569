#include "memory/simulation/student.h"

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

std::optional<MemoryState> before(const StudiedUnit& unit, const MemoryState& state) {
  return unit.fresh() ? std::nullopt : std::optional(state);
}

}  // namespace

Student::Student(const Learner& truth, const Learner& belief, std::size_t units, Chance chance)
    : truth_(truth),
      belief_(belief),
      known_(truth.parameters == belief.parameters),
      units_(units),
      chance_(chance) {}

Grade Student::draw_first_grade() {
  return static_cast<Grade>(1 + drawn(truth_.habits.first, chance_.fraction()));
}

Grade Student::draw_grade(double recall) {
  const double fraction = chance_.fraction();
  if (fraction >= recall) return Grade::kAgain;
  return static_cast<Grade>(2 + drawn(truth_.habits.recalled, fraction / recall));
}

double Student::review(std::size_t index, int day) {
  StudiedUnit& unit = units_[index];
  const bool fresh = unit.fresh();
  const Days elapsed{fresh ? 0.0 : static_cast<double>(day - unit.last)};
  const Grade grade =
      fresh ? draw_first_grade()
            : draw_grade(retrievability(truth_.parameters, unit.truth.stability, elapsed).value);
  unit.truth = end_of_day(truth_.parameters, before(unit, unit.truth), grade, elapsed);
  unit.believed = known_
                      ? unit.truth
                      : end_of_day(belief_.parameters, before(unit, unit.believed), grade, elapsed);
  unit.elapsed = static_cast<int>(elapsed.value);
  unit.last = day;
  unit.grade = grade;
  ++unit.reviews;
  ++reviews_;
  const auto& seconds = fresh ? truth_.seconds.first : truth_.seconds.later;
  return seconds[static_cast<std::size_t>(grade) - 1];
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
