#pragma once

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "app/recall_trace.h"

namespace hone::app {

/// Predictions of recall beside what came of them.
struct Measured {
  int units = 0;
  int recalled = 0;
  double predicted_sum = 0;

  void add(const Foretold& one);
  /// Their mean and the share recalled; only with at least one unit.
  [[nodiscard]] double predicted() const { return predicted_sum / units; }
  [[nodiscard]] double measured() const { return static_cast<double>(recalled) / units; }
};

/// Whether things predicted to be recalled so and so often were.
class Calibration {
 public:
  static constexpr std::size_t kBins = 20;

  void add(const Foretold& one);

  [[nodiscard]] const Measured& all() const { return all_; }
  /// Bin n holds predictions from n/20 up to (n + 1)/20; the last one also those of 1.
  [[nodiscard]] const std::array<Measured, kBins>& bins() const { return bins_; }
  /// By Mondays; only weeks, and days, with a prediction.
  [[nodiscard]] const std::map<Day, Measured>& weeks() const { return weeks_; }
  [[nodiscard]] const std::map<Day, Measured>& days() const { return days_; }
  /// Mean of -ln of the probability given to what happened, each at least a millionth; 0 is
  /// perfect. Only with at least one unit.
  [[nodiscard]] double log_loss() const { return loss_sum_ / all_.units; }

 private:
  Measured all_;
  std::array<Measured, kBins> bins_{};
  std::map<Day, Measured> weeks_;
  std::map<Day, Measured> days_;
  double loss_sum_ = 0;
};

/// The 95 % interval of a share by Wilson's score: E. B. Wilson, Journal of the American
/// Statistical Association 22 (1927), 209-212. `trials` is at least 1.
std::pair<double, double> wilson_interval(int successes, int trials);

}  // namespace hone::app
