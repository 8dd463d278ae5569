#pragma once

#include <array>
#include <span>
#include <vector>

#include "memory/batch.h"
#include "memory/learner.h"
#include "memory/simulation/chance.h"

namespace hone::memory::simulation {

/// A unit in a simulated head, beside what a scheduler that sees the grades believes of it.
struct StudiedUnit {
  MemoryState truth;
  MemoryState believed;
  int last = -1;  ///< day of the last review; below 0: new
  int reviews = 0;
  Grade grade = Grade::kAgain;  ///< of the last review
  int elapsed = 0;              ///< days between the last two reviews

  [[nodiscard]] bool fresh() const { return last < 0; }
};

/// A simulated person: remembers by `truth`, while schedulers work with `belief`.
class Student {
 public:
  static constexpr std::size_t kMostAtATime = 64;

  Student(const Learner& truth, const Learner& belief, std::size_t units, Chance chance);

  /// Studies units in this order on a day, until as many seconds are over, and returns the seconds
  /// it took: the last one is ended. At most once a day and unit. So many are worked out at a time;
  /// the result is the same to the bit as of one after the other.
  double study(std::span<const std::uint32_t> units, int day, double seconds,
               std::size_t at_a_time = kMostAtATime);

  /// Mean of the true probabilities of recall at the start of `day`; new units count 0.
  [[nodiscard]] double recall_on(int day) const;

  [[nodiscard]] const std::vector<StudiedUnit>& units() const { return units_; }
  [[nodiscard]] const Learner& belief() const { return belief_; }
  [[nodiscard]] std::int64_t reviews() const { return reviews_; }
  Chance& chance() { return chance_; }

 private:
  /// The units that are worked out together.
  struct Sitting {
    std::array<double, kMostAtATime> stability, difficulty, days, recall;
    std::array<std::uint8_t, kMostAtATime> grade;
    std::size_t count = 0;

    [[nodiscard]] Batch batch() {
      return {std::span(stability).first(count), std::span(difficulty).first(count),
              std::span(grade).first(count), std::span(days).first(count)};
    }
  };
  using Units = std::span<const std::uint32_t>;

  std::uint8_t draw_grade(double recall);
  std::uint8_t draw_first_grade();
  void sit_down(Units units, int day, MemoryState StudiedUnit::* state);
  void answer(Units units, double seconds, double& taken);
  void end_day(const BatchModel& model);
  void take_over(Units units, MemoryState StudiedUnit::* state);
  void write_down(Units units, int day);

  Learner truth_;
  Learner belief_;
  BatchModel truth_model_, belief_model_;
  bool known_;  // the belief is the truth
  std::vector<StudiedUnit> units_;
  Chance chance_;
  std::int64_t reviews_ = 0;
  Sitting sitting_;
};

}  // namespace hone::memory::simulation
