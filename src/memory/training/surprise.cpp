#include "memory/training/surprise.h"

#include <algorithm>
#include <cmath>

namespace hone::memory::training {
namespace {

double surprise(double recall, bool recalled) {
  return -std::log(std::max(recalled ? recall : 1 - recall, 1e-9));
}

}  // namespace

Gain gain_of(const Histories& h, const Forecast& first, const Forecast& second) {
  const auto count = static_cast<double>(second.items.size());
  double sum = 0;
  double squares = 0;
  for (std::size_t i = 0; i < second.items.size(); ++i) {
    const bool recalled = h.grade[second.items[i]] > 1;
    const double won = surprise(first.recall[i], recalled) - surprise(second.recall[i], recalled);
    sum += won;
    squares += won * won;
  }
  const double mean = sum / count;
  return {mean, std::sqrt(std::max(squares / count - mean * mean, 0.0) / count)};
}

}  // namespace hone::memory::training
