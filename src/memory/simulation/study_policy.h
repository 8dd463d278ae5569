#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "memory/simulation/student.h"

namespace hone::memory::simulation {

/// The units of a day in the order in which they are studied, until its time is over.
using Order = std::vector<std::uint32_t>;

/// The days from the first to the interview, which is on the day after the last.
struct Course {
  std::vector<double> seconds;  ///< that are planned for each day

  [[nodiscard]] int days() const { return static_cast<int>(seconds.size()); }
};

/// A rule that says what to study. It sees grades and beliefs, never the truth.
class StudyPolicy {
 public:
  virtual ~StudyPolicy() = default;
  virtual void arrange(Student& student, const Course& course, int day, Order& order) = 0;
};

using PolicyMaker = std::unique_ptr<StudyPolicy> (*)();

/// One of the rules by its name on the command line.
struct NamedPolicy {
  const char* name;
  const char* explanation;
  PolicyMaker make;
};

/// "plan", "fsrs", "fsrs-ahead", "fsrs-sweep", "myopic", "sm2", "random".
std::span<const NamedPolicy> policies();

}  // namespace hone::memory::simulation
