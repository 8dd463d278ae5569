#pragma once

#include <functional>
#include <span>
#include <vector>

namespace hone::memory::planning {

/// A convex, smooth function of numbers that are not below 0: returns its value and fills its
/// slope.
using Slope = std::vector<double>;
using ConvexFunction = std::function<double(std::span<const double> at, Slope& slope)>;

struct Minimisation {
  int rounds = 30;          ///< steps at most
  double steepness = 0.01;  ///< where no free number has a slope beyond it, it is done
  double first_step = 1;    ///< about how far the first step may move a number
};

/// Moves `at` towards the minimum among numbers not below 0 and returns the value there. Limited
/// memory BFGS (Liu and Nocedal, Mathematical Programming 45, 1989) on the numbers that are free to
/// move, each step cut off at 0 and shortened until the value falls enough (Armijo's rule).
double minimise(const ConvexFunction& function, std::vector<double>& at, const Minimisation& how);

}  // namespace hone::memory::planning
