#include <fmt/format.h>

#include "cli/memory/memory_verbs.h"
#include "cli/memory_text.h"
#include "cli/review_source.h"

namespace hone::cli {

namespace training = memory::training;

Result<Outcome> memory_replay(Context& context, const MemoryOptions& options) {
  constexpr std::size_t kMostRetold = 2'000'000;
  if (!options.revlog) return invalid_input("a replay needs a log; name it with --revlog FILE");
  const ReviewSource source = TRY(review_source(context, options.revlog));
  const training::Histories& h = source.read.histories;
  if (h.reviews() > kMostRetold) {
    return invalid_input(
        fmt::format("the log has {} reviews, and a replay prints at most {}; "
                    "split it by cards",
                    h.reviews(), kMostRetold));
  }
  const auto given = TRY(weights_of_file(options.parameters));
  const training::WeightedModel model = given.value_or(training::weighted({}));
  const auto name = [&](std::int64_t card) {
    const auto named = source.names.find(card);
    return named == source.names.end() ? std::to_string(card) : named->second;
  };
  const auto reviews = training::retell(h, model);
  if (options.json) return Outcome{json::retold_document(model, reviews, name)};
  return Outcome{retold_text(reviews, name, context.console())};
}

}  // namespace hone::cli
