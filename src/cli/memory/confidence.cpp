#include <fmt/format.h>

#include "app/own_reviews.h"
#include "cli/memory/memory_verbs.h"
#include "cli/memory_text.h"
#include "cli/review_source.h"

namespace hone::cli {
namespace {

namespace training = memory::training;

Result<training::Histories> confidences_of(Context& context,
                                           const std::optional<std::string>& revlog) {
  if (revlog) return training::histories_of(TRY(revlog_of(*revlog)).rows).histories;
  app::Store* store = TRY(context.store());
  return training::histories_of(TRY(app::own_confidences(*store))).histories;
}

}  // namespace

Result<Outcome> memory_confidence(Context& context, const MemoryOptions& options) {
  const training::Histories said = TRY(confidences_of(context, options.revlog));
  json::ConfidenceReport report{.items = said.by_time.size(),
                                .fitted = training::fit_map(said, {})};
  for (const std::uint32_t item : said.by_time) report.given.at(said.grade[item] - 1U) += 1;
  if (options.json) return Outcome{json::confidence_document(report)};
  return Outcome{confidence_text(report, context.console())};
}

}  // namespace hone::cli
