#include "cli/review_source.h"

#include <fmt/format.h>

#include "app/own_reviews.h"
#include "base/file.h"
#include "cli/display/style.h"
#include "memory/weights_text.h"

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

Result<ReviewSource> review_source(Context& context, const std::optional<std::string>& file) {
  if (!file) {
    app::Store* store = TRY(context.store());
    return ReviewSource{memory::training::histories_of(TRY(app::own_reviews(*store))), {}};
  }
  const std::string text = TRY(read_file(*file, kLargestLog));
  auto log = TRY(with_error(memory::training::parse_revlog(text), in_file(*file)));
  return ReviewSource{memory::training::histories_of(log.rows), std::move(log.names)};
}

Result<std::optional<memory::Parameters>> weights_of_file(const std::optional<std::string>& file) {
  if (!file) return std::nullopt;
  const std::string text = TRY(read_file(*file, kLargestWeights));
  return TRY(with_error(memory::parse_weights(text), in_file(*file)));
}

}  // namespace hone::cli
