#include "json/memory_documents.h"

#include <array>

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
struct Shape<LogSize> {
  static constexpr auto fields() {
    using T = LogSize;
    return std::tuple{field("reviews", &T::reviews), field("cards", &T::cards),
                      field("items", &T::items), field("duplicates", &T::duplicates)};
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

template <>
struct Shape<memory::training::Comparison> {
  static constexpr auto fields() {
    using T = memory::training::Comparison;
    return std::tuple{field("standing", &T::standing), field("trained", &T::trained)};
  }
};

namespace {

void write_weights(Writer& out, const memory::Parameters& parameters) {
  out.key("parameters");
  out.begin_array();
  for (const double weight : parameters.w) out.number(weight);
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
  write_weights(out, report.trial.trained.parameters);
  write_member(out, "kept", report.kept);
  write_member(out, "why", report.why);
  write_member(out, "verdict", report.trial.verdict);
  write_member(out, "learned", report.trial.trained.extent);
  write_member(out, "log", report.log);
  write_member(out, "items_learned_from", report.trial.trained.items);
  write_member(out, "passes", report.trial.trained.passes);
  write_member(out, "in_sample", report.trial.in_sample);
  write_member(out, "held_out", report.trial.held_out);
  write_member(out, "seconds", report.seconds);
  out.end_object();
  return out.take();
}

std::string evaluation_document(const EvaluationReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "protocol", report.protocol);
  write_member(out, "weights", report.given ? "given" : "trained");
  write_member(out, "log", report.log);
  write_member(out, "evaluated", report.evaluated);
  write_member(out, "default", report.usual);
  out.end_object();
  return out.take();
}

std::string retold_document(const memory::Parameters& parameters,
                            const std::vector<memory::training::RetoldReview>& reviews,
                            const CardName& name) {
  Writer out;
  out.begin_object();
  write_weights(out, parameters);
  out.key("reviews");
  out.begin_array();
  for (const auto& review : reviews) write_review(out, review, name);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
