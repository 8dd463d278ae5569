#include "memory/training/confidence_map.h"

#include <algorithm>
#include <cmath>

#include "memory/training/every_card.h"
#include "memory/training/metrics.h"

namespace hone::memory::training {
namespace {

/// Every ascending map whose lowest confidence is again.
std::vector<ConfidenceMap> all_maps() {
  std::vector<ConfidenceMap> maps;
  constexpr int kHighest = 4;
  for (int two = 1; two <= kHighest; ++two) {
    for (int three = two; three <= kHighest; ++three) {
      for (int four = three; four <= kHighest; ++four) {
        for (int five = std::max(four, 2); five <= kHighest; ++five) {
          maps.push_back({Grade::kAgain, Grade{two}, Grade{three}, Grade{four}, Grade{five}});
        }
      }
    }
  }
  return maps;
}

bool means_recalled(const ConfidenceMap& map, std::uint8_t confidence) {
  return map.at(confidence - 1U) != Grade::kAgain;
}

/// For each confidence the share of it among the items' confidences that mean the same.
std::array<double, 5> shares_of(const Histories& confidences, const ConfidenceMap& map) {
  std::array<double, 5> count{};
  std::array<double, 2> total{};
  for (const std::uint32_t item : confidences.by_time) {
    const std::uint8_t confidence = confidences.grade[item];
    count.at(confidence - 1U) += 1;
    total.at(means_recalled(map, confidence) ? 1 : 0) += 1;
  }
  for (std::uint8_t confidence = 1; confidence <= 5; ++confidence) {
    const double same = total.at(means_recalled(map, confidence) ? 1 : 0);
    count.at(confidence - 1U) /= std::max(same, 1.0);
  }
  return count;
}

FittedMap best_map(const Histories& confidences, const Parameters& weights, double least_gain) {
  FittedMap fitted;
  fitted.usual = explained(confidences, kUsualMap, weights);
  fitted.explained = fitted.usual;
  const auto items = static_cast<double>(confidences.by_time.size());
  for (const ConfidenceMap& map : all_maps()) {
    const double value = explained(confidences, map, weights);
    const bool clear = (value - fitted.usual) * items > least_gain;
    if (clear && value > fitted.explained) fitted = {map, value, fitted.usual};
  }
  return fitted;
}

}  // namespace

Histories graded(Histories confidences, const ConfidenceMap& map) {
  for (std::uint8_t& grade : confidences.grade) {
    grade = static_cast<std::uint8_t>(map.at(grade - 1U));
  }
  return confidences;
}

double explained(const Histories& confidences, const ConfidenceMap& map,
                 const Parameters& weights) {
  constexpr double kLeast = 1e-9;
  const Forecast forecast = foretell(graded(confidences, map), weights, confidences.by_time);
  const std::array<double, 5> share = shares_of(confidences, map);
  double sum = 0;
  for (std::size_t i = 0; i < forecast.items.size(); ++i) {
    const std::uint8_t confidence = confidences.grade[forecast.items[i]];
    const double recall = forecast.recall[i];
    const double came = means_recalled(map, confidence) ? recall : 1 - recall;
    sum += std::log(std::max(came, kLeast) * share.at(confidence - 1U));
  }
  return sum / std::max(1.0, static_cast<double>(forecast.items.size()));
}

FittedMap fit_map(const Histories& all, const Parameters& weights, double least_gain) {
  constexpr std::size_t kEnoughItems = 200'000;
  const std::size_t stride = 1 + all.by_time.size() / kEnoughItems;
  return best_map(stride == 1 ? all : every_card(all, stride), weights, least_gain);
}

}  // namespace hone::memory::training
