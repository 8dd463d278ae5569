#include "memory/training/metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace hone::memory::training {
namespace {

bool was_recalled(const Histories& h, std::uint32_t item) {
  return h.grade[item] > 1;
}

double log_loss_of(const Histories& h, const Forecast& forecast) {
  constexpr double kLeast = 1e-9;
  double loss = 0;
  for (std::size_t i = 0; i < forecast.items.size(); ++i) {
    const double recall = forecast.recall[i];
    const double share = was_recalled(h, forecast.items[i]) ? recall : 1 - recall;
    loss -= std::log(std::max(share, kLeast));
  }
  return loss / static_cast<double>(forecast.items.size());
}

using Bin = std::tuple<double, double, double>;

/// A scale of powers: all counts from one power of `base` up to the next share a bin.
double power_bin(double scale, double base, double value) {
  return value > 0 ? scale * std::pow(base, std::floor(std::log(value) / std::log(base))) : 0;
}

/// What srs-benchmark sorts items by: each item's interval, reviews and lapses so far. Same-day
/// reviews count neither as reviews nor as lapses.
std::vector<Bin> bins_of(const Histories& h) {
  std::vector<Bin> bins(h.reviews());
  for (std::size_t card = 0; card < h.cards(); ++card) {
    double reviews = 1;
    double lapses = 0;
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      if (h.days[i] == 0) continue;
      reviews += 1;
      bins[i] = {std::round(power_bin(2.48, 3.62, h.days[i]) * 100),
                 std::round(power_bin(1.99, 1.89, reviews)),
                 std::round(power_bin(1.65, 1.73, lapses))};
      lapses += h.grade[i] == 1 ? 1 : 0;
    }
  }
  return bins;
}

double rmse_of(const Histories& h, const Forecast& forecast) {
  struct Sum {
    double items = 0, predicted = 0, recalled = 0;
  };
  const std::vector<Bin> bins = bins_of(h);
  std::map<Bin, Sum> sums;
  for (std::size_t i = 0; i < forecast.items.size(); ++i) {
    Sum& sum = sums[bins[forecast.items[i]]];
    sum.items += 1;
    sum.predicted += forecast.recall[i];
    sum.recalled += was_recalled(h, forecast.items[i]) ? 1 : 0;
  }
  double squares = 0;
  for (const auto& [bin, sum] : sums) {
    const double difference = (sum.predicted - sum.recalled) / sum.items;
    squares += sum.items * difference * difference;
  }
  return std::sqrt(squares / static_cast<double>(forecast.items.size()));
}

/// Mann and Whitney's statistic; ties count half.
std::optional<double> auc_of(const Histories& h, const Forecast& forecast) {
  std::vector<std::pair<double, bool>> order;
  order.reserve(forecast.items.size());
  for (std::size_t i = 0; i < forecast.items.size(); ++i) {
    order.emplace_back(forecast.recall[i], was_recalled(h, forecast.items[i]));
  }
  std::ranges::sort(order);
  double recalled = 0;
  double rank_sum = 0;
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    double in_tie = 0;
    for (; end < order.size() && order[end].first == order[begin].first; ++end) {
      in_tie += order[end].second ? 1 : 0;
    }
    rank_sum += in_tie * static_cast<double>(begin + end + 1) / 2;
    recalled += in_tie;
    begin = end;
  }
  const double forgotten = static_cast<double>(order.size()) - recalled;
  if (recalled == 0 || forgotten == 0) return std::nullopt;
  return (rank_sum - recalled * (recalled + 1) / 2) / (recalled * forgotten);
}

}  // namespace

Metrics metrics_of(const Histories& h, const Forecast& forecast) {
  return {.items = forecast.items.size(),
          .log_loss = log_loss_of(h, forecast),
          .rmse_bins = rmse_of(h, forecast),
          .auc = auc_of(h, forecast)};
}

Forecast foretell(const Histories& h, const Model& model, std::span<const double> weights,
                  std::span<const std::uint32_t> items) {
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  std::vector<float> weight(h.reviews());
  for (const std::uint32_t item : items) weight[item] = 1;
  std::vector<double> recall(h.reviews());
  model.foretell(weights, lanes_of(h, weight, kToTheEnd, model.exact_days), recall);
  Forecast forecast{{items.begin(), items.end()}, {}};
  forecast.recall.reserve(items.size());
  for (const std::uint32_t item : items) forecast.recall.push_back(recall[item]);
  return forecast;
}

Forecast foretell(const Histories& h, const Parameters& p, std::span<const std::uint32_t> items) {
  return foretell(h, fsrs6(), p.w, items);
}

}  // namespace hone::memory::training
