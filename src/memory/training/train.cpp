#include "memory/training/train.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "memory/training/first_intervals.h"
#include "memory/training/first_stability.h"
#include "memory/training/fisher_scoring.h"

namespace hone::memory::training {
namespace {

constexpr std::size_t kFewestItems = 8;
constexpr std::size_t kFewestForAll = 64;

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

Fitting fitting_of(const Model& model, const Lanes& lanes, const Weights& centre,
                   const TrainOptions& options) {
  Fitting fitting;
  fitting.slope = [&model, &lanes, &options](std::span<const double> x) {
    return model.slope(x, lanes, options.threads);
  };
  fitting.lowest = model.lowest;
  fitting.highest = model.highest;
  fitting.centre = centre;
  for (const double spread : model.spread) {
    fitting.spread.push_back(spread / std::sqrt(options.pull));
  }
  fitting.put_in_order = model.put_in_order;
  return fitting;
}

/// Stabilities after first reviews are found under FSRS-6's curve; another model's usual ones are
/// moved by the same factors.
void set_first_stabilities(Weights& weights, const Material& material, const Parameters& usual) {
  const auto first = first_stabilities(material.first_intervals, material.average_recall, usual);
  for (std::size_t i = 0; i < first.size(); ++i) weights[i] *= first[i] / usual.w[i];
}

}  // namespace

Parameters lowest_weights() {
  return fsrs6_weights(fsrs6().lowest);
}

Parameters highest_weights() {
  return fsrs6_weights(fsrs6().highest);
}

Learned learn(const Model& model, const Histories& h, std::uint32_t until,
              const TrainOptions& options) {
  const Material material = material_of(h, until, options.least_weight);
  const bool own_usual = &model == &fsrs6();
  Learned learned{own_usual ? Weights(options.usual.w.begin(), options.usual.w.end()) : model.usual,
                  Extent::kNothing, material.items, 0};
  if (material.items < kFewestItems) return learned;
  set_first_stabilities(learned.weights, material, options.usual);
  move_into_bounds(model, learned.weights);
  learned.extent = Extent::kFirstStabilities;
  if (material.items < kFewestForAll) return learned;
  const Lanes lanes = lanes_of(h, material.weight, until, model.exact_days);
  Fitted fitted = fit(fitting_of(model, lanes, learned.weights, options), learned.weights);
  learned.weights = std::move(fitted.parameters);
  move_into_bounds(model, learned.weights);
  learned.extent = Extent::kAll;
  learned.passes = fitted.passes;
  return learned;
}

Trained train(const Histories& h, std::uint32_t until, const TrainOptions& options) {
  const Learned learned = learn(fsrs6(), h, until, options);
  return {fsrs6_weights(learned.weights), learned.extent, learned.items, learned.passes};
}

}  // namespace hone::memory::training
