#include <fmt/format.h>

#include "cli/memory/memory_verbs.h"
#include "cli/memory_text.h"
#include "cli/review_source.h"
#include "memory/training/time_series.h"

namespace hone::cli {
namespace {

namespace training = memory::training;
using training::Model;

/// The items of a protocol, each foretold by a model with the given weights or, without, with such
/// as were learned.
training::Metrics metrics_by(const Model& model, const training::Histories& h, bool series,
                             const std::optional<training::Weights>& given) {
  const auto weights = [&](std::uint32_t until) {
    return given ? *given : training::learn(model, h, until, train_options()).weights;
  };
  constexpr auto kToTheEnd = ~std::uint32_t{0};
  if (!series) {
    return training::metrics_of(h, training::foretell(h, model, weights(kToTheEnd), h.by_time));
  }
  return training::metrics_of(
      h, training::foretell_segments(h, model, training::time_series(h), weights));
}

}  // namespace

Result<Outcome> memory_evaluate(Context& context, const MemoryOptions& options) {
  const std::string protocol = options.protocol.value_or("in-sample");
  const bool series = protocol == "time-series-5";
  const ReviewSource source = TRY(review_source(context, options.revlog));
  const training::Histories& h = source.read.histories;
  json::EvaluationReport report{.log = log_of(source), .protocol = protocol};
  report.given = TRY(weights_of_file(options.parameters));
  const std::size_t needed = series ? 6 : 1;
  if (h.by_time.size() < needed) {
    return invalid_input(fmt::format(
        "only {} of the reviews are a day or more after the card's last one; {} needs at least {}",
        h.by_time.size(), protocol, needed));
  }
  if (report.given) {
    const Model& model = *report.given->model;
    report.evaluated.push_back(
        {model.name, "given", metrics_by(model, h, series, report.given->weights)});
  }
  for (const Model* model : {&training::fsrs6(), &training::fsrs7()}) {
    if (!report.given)
      report.evaluated.push_back({model->name, "trained", metrics_by(*model, h, series, {})});
    report.evaluated.push_back(
        {model->name, "default", metrics_by(*model, h, series, model->usual)});
  }
  if (!report.given) report.choice = training::choose_model(h, train_options());
  if (options.json) return Outcome{json::evaluation_document(report)};
  return Outcome{evaluation_text(report, context.console())};
}

}  // namespace hone::cli
