#include "json/memory_documents.h"

#include <array>
#include <span>

#include "json/write_value.h"

namespace hone::json {

template <>
struct EnumNames<memory::training::Extent> {
  static constexpr std::array<std::string_view, 3> kNames{"nothing", "first-stabilities", "all"};
};

template <>
struct EnumNames<memory::training::Verdict> {
  static constexpr std::array<std::string_view, 3> kNames{"too-few", "not-better", "better"};
};

template <>
struct Shape<memory::training::Comparison> {
  static constexpr auto fields() {
    using T = memory::training::Comparison;
    return std::tuple{field("standing", &T::standing), field("trained", &T::trained)};
  }
};

template <>
struct Shape<Evaluated> {
  static constexpr auto fields() {
    using T = Evaluated;
    return std::tuple{field("model", &T::model), field("weights", &T::weights),
                      field("metrics", &T::metrics)};
  }
};

void write(Writer& out, const memory::training::FittedMap& fitted) {
  out.begin_object();
  out.key("grades");
  out.begin_array();
  for (const memory::Grade grade : fitted.map) out.integer(static_cast<int>(grade));
  out.end_array();
  write_member(out, "explained", fitted.explained);
  write_member(out, "usual_explained", fitted.usual);
  out.end_object();
}

template <>
struct Shape<LogSize> {
  static constexpr auto fields() {
    using T = LogSize;
    return std::tuple{field("reviews", &T::reviews), field("cards", &T::cards),
                      field("items", &T::items), field("duplicates", &T::duplicates),
                      field("confidence_map", &T::map)};
  }
};

template <>
struct Shape<memory::training::Metrics> {
  static constexpr auto fields() {
    using T = memory::training::Metrics;
    return std::tuple{field("items", &T::items), field("log_loss", &T::log_loss),
                      field("rmse_bins", &T::rmse_bins), field("auc", &T::auc)};
  }
};

void write(Writer& out, const memory::training::ModelChoice& choice) {
  out.begin_object();
  write_member(out, "model", choice.model->name);
  write_member(out, "fsrs6", choice.six);
  write_member(out, "fsrs7", choice.seven);
  write_member(out, "gain", choice.gain);
  write_member(out, "standard_error", choice.error);
  write_member(out, "every_card", choice.card_of);
  write_member(out, "fsrs7_parameters", choice.weights);
  out.end_object();
}

namespace {

void write_weights(Writer& out, std::span<const double> weights) {
  out.key("parameters");
  out.begin_array();
  for (const double weight : weights) out.number(weight);
  out.end_array();
}

void write_review(Writer& out, const memory::training::RetoldReview& review, const CardName& name) {
  out.begin_object();
  write_member(out, "card", name(review.card));
  write_member(out, "at", review.at);
  write_member(out, "grade", static_cast<int>(review.grade));
  write_member(out, "days", review.days);
  write_member(out, "recall",
               review.recall ? std::optional(review.recall->value) : std::optional<double>());
  write_member(out, "stability", review.state.stability.value);
  write_member(out, "difficulty", review.state.difficulty.value);
  out.end_object();
}

}  // namespace

std::string training_document(const TrainingReport& report) {
  Writer out;
  out.begin_object();
  write_weights(out, report.trial.trained.parameters.w);
  write_member(out, "kept", report.kept);
  write_member(out, "why", report.why);
  write_member(out, "verdict", report.trial.verdict);
  write_member(out, "learned", report.trial.trained.extent);
  write_member(out, "log", report.log);
  write_member(out, "items_learned_from", report.trial.trained.items);
  write_member(out, "passes", report.trial.trained.passes);
  write_member(out, "in_sample", report.trial.in_sample);
  write_member(out, "held_out", report.trial.held_out);
  write_member(out, "choice", report.choice);
  write_member(out, "seconds", report.seconds);
  out.end_object();
  return out.take();
}

std::string evaluation_document(const EvaluationReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "protocol", report.protocol);
  write_member(out, "log", report.log);
  write_member(out, "evaluated", report.evaluated);
  write_member(out, "choice", report.choice);
  out.end_object();
  return out.take();
}

std::string confidence_document(const ConfidenceReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "items", report.items);
  out.key("given");
  out.begin_array();
  for (const std::size_t count : report.given) write(out, count);
  out.end_array();
  write_member(out, "map", report.fitted);
  out.end_object();
  return out.take();
}

std::string retold_document(const memory::training::WeightedModel& model,
                            const std::vector<memory::training::RetoldReview>& reviews,
                            const CardName& name) {
  Writer out;
  out.begin_object();
  write_member(out, "model", model.model->name);
  write_weights(out, model.weights);
  out.key("reviews");
  out.begin_array();
  for (const auto& review : reviews) write_review(out, review, name);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
