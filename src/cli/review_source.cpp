#include "cli/review_source.h"

#include <fmt/format.h>

#include "app/own_reviews.h"
#include "base/file.h"
#include "cli/display/style.h"

namespace hone::cli {
namespace {

constexpr std::size_t kLargestLog = std::size_t{2} << 30U;
constexpr std::size_t kLargestWeights = std::size_t{1} << 20U;

/// The same error with the name of the file before it.
auto in_file(const std::string& file) {
  return [file](Error error) {
    error.message = fmt::format("“{}” cannot be used: {}", one_line(file), error.message);
    return error;
  };
}

}  // namespace

Result<memory::training::Revlog> revlog_of(const std::string& file) {
  const std::string text = TRY(read_file(file, kLargestLog));
  return with_error(memory::training::parse_revlog(text), in_file(file));
}

Result<ReviewSource> review_source(Context& context, const std::optional<std::string>& file) {
  namespace training = memory::training;
  if (!file) {
    app::Store* store = TRY(context.store());
    return ReviewSource{training::histories_of(TRY(app::own_reviews(*store))), {}, {}};
  }
  training::Revlog log = TRY(revlog_of(*file));
  ReviewSource source{training::histories_of(log.rows), std::move(log.names), {}};
  if (!log.confidences) return source;
  source.map = training::fit_map(source.read.histories, {});
  source.read.histories = training::graded(std::move(source.read.histories), source.map->map);
  return source;
}

json::LogSize log_of(const ReviewSource& source) {
  const memory::training::Histories& h = source.read.histories;
  return {h.reviews(), h.cards(), h.by_time.size(), source.read.duplicates, source.map};
}

Result<std::optional<memory::training::WeightedModel>> weights_of_file(
    const std::optional<std::string>& file) {
  if (!file) return std::nullopt;
  const std::string text = TRY(read_file(*file, kLargestWeights));
  return TRY(with_error(memory::training::parse_model_weights(text), in_file(*file)));
}

}  // namespace hone::cli
