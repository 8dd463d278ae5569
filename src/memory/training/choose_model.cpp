#include "memory/training/choose_model.h"

#include "memory/training/every_card.h"
#include "memory/training/surprise.h"
#include "memory/training/time_series.h"

namespace hone::memory::training {
namespace {

constexpr std::size_t kFewestItems = 128;
constexpr std::size_t kEnoughItems = 300'000;
constexpr double kClearly = 2;

Forecast held_out_by(const Model& model, const Histories& h, const std::vector<Segment>& segments,
                     const TrainOptions& options) {
  return foretell_segments(h, model, segments, [&](std::uint32_t until) {
    return learn(model, h, until, options).weights;
  });
}

ModelChoice chosen(const Histories& h, const TrainOptions& options) {
  const std::vector<Segment> segments = time_series(h);
  const Forecast six = held_out_by(fsrs6(), h, segments, options);
  const Forecast seven = held_out_by(fsrs7(), h, segments, options);
  const Gain gain = gain_of(h, six, seven);
  ModelChoice choice{.six = metrics_of(h, six),
                     .seven = metrics_of(h, seven),
                     .weights = {},
                     .gain = gain.mean,
                     .error = gain.error};
  if (gain.mean <= kClearly * gain.error) return choice;
  choice.model = &fsrs7();
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  choice.weights = learn(fsrs7(), h, kToTheEnd, options).weights;
  return choice;
}

}  // namespace

std::optional<ModelChoice> choose_model(const Histories& all, const TrainOptions& options) {
  if (all.by_time.size() < kFewestItems) return std::nullopt;
  const std::size_t stride = 1 + all.by_time.size() / kEnoughItems;
  if (stride == 1) return chosen(all, options);
  const Histories some = every_card(all, stride);
  if (some.by_time.size() < kFewestItems) return std::nullopt;
  ModelChoice choice = chosen(some, options);
  choice.card_of = stride;
  return choice;
}

}  // namespace hone::memory::training
