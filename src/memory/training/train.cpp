#include "memory/training/train.h"

#include <algorithm>
#include <cmath>

#include "memory/training/first_intervals.h"
#include "memory/training/first_stability.h"
#include "memory/training/fisher_scoring.h"
#include "memory/training/fsrs6_loss.h"

namespace hone::memory::training {
namespace {

constexpr std::size_t kFewestItems = 8;
constexpr std::size_t kFewestForAll = 64;

/// How far people's weights lie apart; fsrs-rs 6.6.1, src/training.rs.
constexpr std::array<double, 21> kSpread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,
                                         0.12, 0.39, 0.18,  0.33,  0.3,  0.09, 0.16,
                                         0.57, 0.25, 1.03,  0.31,  0.32, 0.14, 0.27};

/// What the log has to say: its items without outliers.
struct Material {
  std::vector<float> weight;  ///< a value a review
  std::size_t items = 0;
  double average_recall = 0;
  FirstIntervals first_intervals;
};

/// The card of each review.
std::vector<std::uint32_t> card_of_reviews(const Histories& h) {
  std::vector<std::uint32_t> card(h.reviews());
  for (std::uint32_t c = 0; c < h.cards(); ++c) {
    std::fill(card.begin() + h.begin[c], card.begin() + h.begin[c + 1], c);
  }
  return card;
}

Material material_of(const Histories& h, std::uint32_t until, double least_weight) {
  FilteredLog log = without_outliers(h, until);
  const std::vector<std::uint32_t> card = card_of_reviews(h);
  std::vector<std::uint32_t> items;
  for (const std::uint32_t place : h.by_time) {
    if (h.moment[place] < until && !log.left_out[card[place]]) items.push_back(place);
  }
  Material material{std::vector<float>(h.reviews()), items.size(), 0, std::move(log.kept)};
  const double last = std::max(1.0, static_cast<double>(items.size()) - 1);
  double recalled = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const double age = static_cast<double>(i) / last;
    material.weight[items[i]] =
        static_cast<float>(least_weight + (1 - least_weight) * age * age * age);
    recalled += h.grade[items[i]] > 1 ? 1 : 0;
  }
  if (!items.empty()) material.average_recall = recalled / static_cast<double>(items.size());
  return material;
}

std::vector<double> vector_of(const Parameters& p) {
  return {p.w.begin(), p.w.end()};
}

Parameters weights_of(std::span<const double> x) {
  Parameters p;
  std::ranges::copy(x, p.w.begin());
  return p;
}

Fitting fitting_of(const Lanes& lanes, const Parameters& centre, const TrainOptions& options) {
  Fitting fitting;
  fitting.slope = [&lanes, &options](std::span<const double> x) {
    return slope_of(weights_of(x), lanes, options.threads);
  };
  fitting.lowest = vector_of(lowest_weights());
  fitting.highest = vector_of(highest_weights());
  fitting.centre = vector_of(centre);
  for (const double spread : kSpread) fitting.spread.push_back(spread / std::sqrt(options.pull));
  return fitting;
}

Parameters everywhere(double value) {
  Parameters p;
  p.w.fill(value);
  return clipped(p, 1);
}

}  // namespace

Parameters lowest_weights() {
  return everywhere(-1e9);
}

Parameters highest_weights() {
  return everywhere(1e9);
}

Trained train(const Histories& h, std::uint32_t until, const TrainOptions& options) {
  const Material material = material_of(h, until, options.least_weight);
  Trained trained{options.usual, Extent::kNothing, material.items, 0};
  if (material.items < kFewestItems) return trained;
  const auto first =
      first_stabilities(material.first_intervals, material.average_recall, options.usual);
  std::ranges::copy(first, trained.parameters.w.begin());
  trained.extent = Extent::kFirstStabilities;
  if (material.items < kFewestForAll) return trained;
  const Lanes lanes = lanes_of(h, material.weight, until);
  const Fitted fitted =
      fit(fitting_of(lanes, trained.parameters, options), vector_of(trained.parameters));
  trained.parameters = clipped(weights_of(fitted.parameters), 1);
  trained.extent = Extent::kAll;
  trained.passes = fitted.passes;
  return trained;
}

}  // namespace hone::memory::training
