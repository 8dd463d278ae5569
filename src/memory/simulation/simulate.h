#pragma once

#include <functional>

#include "base/result.h"
#include "memory/simulation/study_policy.h"

namespace hone::memory::simulation {

/// What schedulers know of the learner.
enum class Knowledge {
  kTrue,      ///< the learner's own weights
  kDefaults,  ///< FSRS's default weights, whatever the learner's are
};

/// Learners who all prepare for an interview under the same conditions.
struct Simulation {
  int learners = 100;   ///< 1 to 1,000,000
  int units = 200;      ///< 1 to 100,000, all of them new
  int days = 28;        ///< until the interview, 1 to 365
  double minutes = 20;  ///< a day, more than 0 and at most 1,440
  double missed = 0;    ///< probability of missing a day, unforeseen; 0 to below 1
  int list_length = 1;  ///< items that are asked with one question, 1 to 64
  Knowledge knowledge = Knowledge::kTrue;
  bool alike = false;  ///< all learners are the default one
  std::uint64_t seed = 1;
};

/// Fails when a value is out of range, naming it.
Status check(const Simulation&);

/// The learner with this number, drawn by the seed.
Learner learner_of(const Simulation&, int number);

/// What came of one learner.
struct Outcomes {
  double recall = 0;  ///< expected share of units recalled at the interview
  double seconds = 0;
  std::int64_t reviews = 0;
};

/// Lets that learner study; the chances are the same whatever the policy is. A day that was begun
/// is ended by the question under which its time runs out; what that takes too long is missing the
/// next day.
/// `at_a_time` units are worked out together, which changes nothing but the time.
Outcomes simulate_one(const Simulation&, int number, StudyPolicy& policy,
                      std::size_t at_a_time = Student::kMostAtATime);

using Progressed = std::function<void(int learners_done)>;

/// All learners, in their order, on this many threads. The result does not depend on the threads.
/// `progressed` is called now and then, by the caller's thread.
std::vector<Outcomes> simulate(const Simulation&,
                               const std::function<std::unique_ptr<StudyPolicy>()>& make,
                               int threads, const Progressed& progressed);

/// A mean with its standard error.
struct Mean {
  double value = 0;
  double error = 0;
};
Mean mean_recall(std::span<const Outcomes> outcomes);

}  // namespace hone::memory::simulation
