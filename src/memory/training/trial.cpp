#include "memory/training/trial.h"

#include "memory/training/time_series.h"

namespace hone::memory::training {
namespace {

std::optional<Comparison> compare(const Histories& h, const Forecast& standing,
                                  const Forecast& trained) {
  if (standing.items.empty()) return std::nullopt;
  return Comparison{metrics_of(h, standing), metrics_of(h, trained)};
}

std::optional<Comparison> compare_held_out(const Histories& h, const Parameters& standing,
                                           const TrainOptions& options) {
  const std::vector<Segment> all = time_series(h);
  if (all.empty()) return std::nullopt;
  const std::span<const Segment> judged =
      standing == options.usual ? std::span(all) : std::span(all).last(1);
  return compare(h, foretell_segments(h, judged, [&](std::uint32_t) { return standing; }),
                 foretell_segments(h, judged, [&](std::uint32_t until) {
                   return train(h, until, options).parameters;
                 }));
}

Verdict verdict_of(const Trial& trial) {
  if (trial.trained.extent == Extent::kNothing || !trial.held_out) return Verdict::kTooFew;
  const bool better = trial.held_out->trained.log_loss < trial.held_out->standing.log_loss;
  return better ? Verdict::kBetter : Verdict::kNotBetter;
}

}  // namespace

Trial try_training(const Histories& h, const Parameters& standing, const TrainOptions& options) {
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  Trial trial;
  trial.trained = train(h, kToTheEnd, options);
  trial.in_sample = compare(h, foretell(h, standing, h.by_time),
                            foretell(h, trial.trained.parameters, h.by_time));
  trial.held_out = compare_held_out(h, standing, options);
  trial.verdict = verdict_of(trial);
  return trial;
}

}  // namespace hone::memory::training
