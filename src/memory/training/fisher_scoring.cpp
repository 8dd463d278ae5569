#include "memory/training/fisher_scoring.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "memory/bounded.h"

namespace hone::memory::training {
namespace {

using Vector = std::vector<double>;

constexpr double kLeastDamping = 1e-4;
constexpr double kMostDamping = 1e8;

/// The loss with its pull towards the centre.
Slope pulled(const Fitting& fitting, const Vector& x) {
  Slope slope = fitting.slope(x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double away = (x[i] - fitting.centre[i]) / fitting.spread[i];
    slope.loss += away * away;
    slope.gradient[i] += 2 * away / fitting.spread[i];
    slope.information[triangle(i, i)] += 2 / (fitting.spread[i] * fitting.spread[i]);
  }
  return slope;
}

/// Whether a parameter stands at a bound and would be pushed beyond it.
bool is_held(const Fitting& fitting, const Vector& x, const Slope& slope, std::size_t i) {
  return (x[i] <= fitting.lowest[i] && slope.gradient[i] > 0) ||
         (x[i] >= fitting.highest[i] && slope.gradient[i] < 0);
}

/// Cholesky's decomposition in place; false when the matrix is not positive definite.
bool decompose(Vector& a, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = a[triangle(i, j)];
      for (std::size_t k = 0; k < j; ++k) sum -= a[triangle(i, k)] * a[triangle(j, k)];
      if (i == j && !(sum > 0)) return false;
      a[triangle(i, j)] = i == j ? std::sqrt(sum) : sum / a[triangle(j, j)];
    }
  }
  return true;
}

void solve_decomposed(const Vector& a, Vector& x) {
  const std::size_t n = x.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) x[i] -= a[triangle(i, k)] * x[k];
    x[i] /= a[triangle(i, i)];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) x[i] -= a[triangle(k, i)] * x[k];
    x[i] /= a[triangle(i, i)];
  }
}

/// The damped step from x; a held parameter does not move.
std::optional<Vector> step_from(const Fitting& fitting, const Vector& x, const Slope& slope,
                                double damping) {
  Vector matrix = slope.information;
  Vector step(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const bool held = is_held(fitting, x, slope, i);
    step[i] = held ? 0 : -slope.gradient[i];
    matrix[triangle(i, i)] *= 1 + damping;
    if (!held) continue;
    for (std::size_t j = 0; j < x.size(); ++j) matrix[triangle(std::max(i, j), std::min(i, j))] = 0;
    matrix[triangle(i, i)] = 1;
  }
  if (!decompose(matrix, x.size())) return std::nullopt;
  solve_decomposed(matrix, step);
  return step;
}

/// How much the loss would fall if it were as straight as it looks from here.
double promised(const Slope& slope, const Vector& step) {
  double fall = 0;
  for (std::size_t i = 0; i < step.size(); ++i) fall -= slope.gradient[i] * step[i];
  return fall / 2;
}

Vector moved(const Fitting& fitting, const Vector& x, const Vector& step) {
  Vector to(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    to[i] = bounded(x[i] + step[i], fitting.lowest[i], fitting.highest[i]);
  }
  if (fitting.put_in_order) fitting.put_in_order(to);
  return to;
}

}  // namespace

Fitted fit(const Fitting& fitting, Vector x) {
  Slope slope = pulled(fitting, x);
  int passes = 1;
  double damping = kLeastDamping;
  while (passes < fitting.most_passes && damping < kMostDamping) {
    const auto step = step_from(fitting, x, slope, damping);
    if (step && promised(slope, *step) < fitting.enough && damping < 1) break;
    Slope there = step ? pulled(fitting, moved(fitting, x, *step)) : slope;
    passes += step ? 1 : 0;
    const bool better = there.loss < slope.loss;
    if (better) {
      x = moved(fitting, x, *step);
      const double won = slope.loss - there.loss;
      slope = std::move(there);
      damping = std::max(damping / 10, kLeastDamping);
      if (won < fitting.enough) break;
    } else {
      damping = std::max(damping * 10, 1e-2);
    }
  }
  return {std::move(x), slope.loss, passes};
}

}  // namespace hone::memory::training
