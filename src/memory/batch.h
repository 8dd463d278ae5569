#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "memory/fsrs.h"

namespace hone::memory {

/// Many independent memories stepped at once, one array a field, for simulators and rebuilds.
/// All spans have the same length. A stability of 0 means that the memory has no state yet.
struct Batch {
  std::span<double> stability;
  std::span<double> difficulty;
  std::span<const std::uint8_t> grade;   ///< 1 to 4
  std::span<const double> elapsed_days;  ///< exactly 0: the same day
};

namespace batch {
struct Constants;
}

/// One model for many batches: what its formulas need of the parameters is worked out once.
class BatchModel {
 public:
  explicit BatchModel(const Parameters&);

  /// Puts the next state of every memory in place of its state. Agrees with `step` to 1e-12
  /// relative.
  void step(const Batch&) const;

  /// Writes the recall of every memory after so many days to `recall`; 1 without a state. All spans
  /// have the same length. Agrees with `retrievability` to 1e-12 relative.
  void recall(std::span<const double> stability, std::span<const double> elapsed_days,
              std::span<double> recall) const;

 private:
  std::shared_ptr<const batch::Constants> constants_;
};

/// `BatchModel::step` for a single batch.
void step_batch(const Parameters&, Batch);

}  // namespace hone::memory
