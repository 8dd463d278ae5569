#include "memory/training/trial.h"

#include "memory/training/surprise.h"
#include "memory/training/time_series.h"

namespace hone::memory::training {
namespace {

/// With fewer items, training made simulated learners' forecasts worse on average, whether or not
/// they were like the defaults: bench/memory_small_logs.cpp.
constexpr std::size_t kFewestToJudge = 128;

std::optional<Comparison> compare(const Histories& h, const Forecast& standing,
                                  const Forecast& trained) {
  if (standing.items.empty()) return std::nullopt;
  return Comparison{metrics_of(h, standing), metrics_of(h, trained)};
}

struct HeldOut {
  Forecast standing, trained;
};

HeldOut hold_out(const Histories& h, const Parameters& standing, const TrainOptions& options) {
  const std::vector<Segment> all = time_series(h);
  if (all.empty()) return {};
  const std::span<const Segment> judged =
      standing == options.usual ? std::span(all) : std::span(all).last(1);
  return {foretell_segments(h, judged, [&](std::uint32_t) { return standing; }),
          foretell_segments(
              h, judged, [&](std::uint32_t until) { return train(h, until, options).parameters; })};
}

/// Whether the mean surprise is less, by more than the standard error of the difference.
bool is_clearly_better(const Histories& h, const HeldOut& held_out) {
  const Gain gain = gain_of(h, held_out.standing, held_out.trained);
  return gain.mean > gain.error;
}

Verdict verdict_of(const Histories& h, const Trial& trial, const HeldOut& held_out) {
  if (h.by_time.size() < kFewestToJudge || !trial.held_out) return Verdict::kTooFew;
  return is_clearly_better(h, held_out) ? Verdict::kBetter : Verdict::kNotBetter;
}

}  // namespace

Trial try_training(const Histories& h, const Parameters& standing, const TrainOptions& options) {
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  Trial trial;
  trial.trained = train(h, kToTheEnd, options);
  trial.in_sample = compare(h, foretell(h, standing, h.by_time),
                            foretell(h, trial.trained.parameters, h.by_time));
  const HeldOut held_out = hold_out(h, standing, options);
  trial.held_out = compare(h, held_out.standing, held_out.trained);
  trial.verdict = verdict_of(h, trial, held_out);
  return trial;
}

}  // namespace hone::memory::training
