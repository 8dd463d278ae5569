#include "memory/training/first_stability.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hone::memory::training {
namespace {

constexpr double kLowest = 0.001;
constexpr double kHighest = 100;

/// Where ln S of hard lies between again and good, and that of good between hard and easy.
constexpr double kHardShare = 0.59;
constexpr double kGoodShare = 0.54;

/// As how many cards of its own the usual stability counts. A first interval near its stability
/// tells about 0.05 of ln S (Fisher's information, default curve), so this is what a spread of ln S
/// by about 1 between people amounts to.
constexpr double kUsualCounts = 20;

using Known = std::array<std::optional<double>, 4>;

void make_ascending(Known& known, const std::array<double, 4>& counts) {
  constexpr std::array<std::pair<std::size_t, std::size_t>, 6> kAdjoining{
      {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
  for (const auto& [low, high] : kAdjoining) {
    if (!known[low] || !known[high] || *known[low] <= *known[high]) continue;
    (counts[low] > counts[high] ? known[high] : known[low]) =
        counts[low] > counts[high] ? known[low] : known[high];
  }
}

/// The value at `share` of the way from a to b, on the scale of logarithms; beyond them as well.
double between(double a, double b, double share) {
  return std::pow(a, 1 - share) * std::pow(b, share);
}

/// One of three values that are in line, from the other two.
void fill_from_neighbours(std::optional<double>& low, std::optional<double>& middle,
                          std::optional<double>& high, double share) {
  if (low && middle && !high) high = between(*low, *middle, 1 / share);
  if (low && high && !middle) middle = between(*low, *high, share);
  if (middle && high && !low) low = between(*high, *middle, 1 / (1 - share));
}

/// Hard of again and easy alone: both lines above solved together.
double hard_from_ends(double again, double easy) {
  const double again_share = 1 - kHardShare;
  return between(again, easy, 1 - again_share / (again_share + kGoodShare * kHardShare));
}

Known scaled_to(const Known& known, const std::array<double, 4>& usual) {
  Known scaled;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (!known[i]) continue;
    for (std::size_t j = 0; j < scaled.size(); ++j) scaled[j] = usual[j] * *known[i] / usual[i];
  }
  return scaled;
}

std::array<double, 4> usual_of(const Parameters& p) {
  return {p.w[0], p.w[1], p.w[2], p.w[3]};
}

}  // namespace

double first_interval_loss(std::span<const FirstInterval> intervals, double s, double usual) {
  double loss = std::abs(s - usual) / 16;
  for (const FirstInterval& interval : intervals) {
    const double recall = retrievability({}, {s}, {interval.days}).value;
    loss -= interval.recalled * std::log(recall);
    loss -= (interval.count - interval.recalled) * std::log(1 - recall);
  }
  return loss;
}

double best_first_stability(std::span<const FirstInterval> intervals, double usual,
                            double average_recall) {
  std::vector<FirstInterval> smooth(intervals.begin(), intervals.end());
  for (FirstInterval& x : smooth) {
    x.recalled = x.count * (x.recalled + average_recall) / (x.count + 1);
  }
  double low = kLowest;
  double high = kHighest;
  while (high - low > 1e-6 * high) {
    const double third = (high - low) / 3;
    const bool left = first_interval_loss(smooth, low + third, usual) <
                      first_interval_loss(smooth, high - third, usual);
    (left ? high : low) = left ? high - third : low + third;
  }
  return (low + high) / 2;
}

std::optional<std::array<double, 4>> filled_in(Known known, const std::array<double, 4>& counts) {
  const auto there = std::ranges::count_if(known, [](const auto& s) { return s.has_value(); });
  if (there == 0) return std::nullopt;
  make_ascending(known, counts);
  if (there == 1) known = scaled_to(known, usual_of({}));
  if (known[0] && known[3] && !known[1] && !known[2]) {
    known[1] = hard_from_ends(*known[0], *known[3]);
  }
  for (int round = 0; round < 2; ++round) {
    fill_from_neighbours(known[0], known[1], known[2], kHardShare);
    fill_from_neighbours(known[1], known[2], known[3], kGoodShare);
  }
  std::array<double, 4> filled{};
  for (std::size_t i = 0; i < filled.size(); ++i) {
    filled[i] = bounded(known[i].value_or(usual_of({})[i]), kLowest, kHighest);
  }
  return filled;
}

std::array<double, 4> first_stabilities(const FirstIntervals& intervals, double average_recall,
                                        const Parameters& usual) {
  Known known;
  std::array<double, 4> counts{};
  for (std::size_t grade = 0; grade < intervals.size(); ++grade) {
    if (intervals[grade].empty()) continue;
    for (const FirstInterval& interval : intervals[grade]) counts[grade] += interval.count;
    const double best = best_first_stability(intervals[grade], usual.w[grade], average_recall);
    known[grade] = between(best, usual.w[grade], kUsualCounts / (kUsualCounts + counts[grade]));
  }
  return filled_in(known, counts).value_or(usual_of(usual));
}

}  // namespace hone::memory::training
