#pragma once

#include <functional>
#include <span>
#include <vector>

#include "memory/training/slope.h"

namespace hone::memory::training {

/// A loss to be minimised within bounds, with a pull of each parameter towards a centre:
/// sum of ((x - centre) / spread)^2.
struct Fitting {
  std::function<Slope(std::span<const double>)> slope;
  std::vector<double> lowest, highest;
  std::vector<double> centre, spread;
  std::function<void(std::span<double>)> put_in_order;  ///< what holds besides the bounds, if any
  double enough = 0.05;  ///< stops when a further step can win less than this
  int most_passes = 40;
};

struct Fitted {
  std::vector<double> parameters;
  double loss = 0;  ///< with the pull
  int passes = 0;   ///< evaluations of the slope
};

/// Newton's method with Fisher's information for the curvature (Fisher scoring), damped after
/// Levenberg and Marquardt: each step solves a small linear system, so that few passes over the log
/// are enough. The result is never worse than `start`, and finite.
Fitted fit(const Fitting& fitting, std::vector<double> start);

}  // namespace hone::memory::training
