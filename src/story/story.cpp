#include "story/story.h"

#include <array>
#include <cmath>

#include "text/quantities.h"

namespace hone::story {
namespace {

std::optional<text::Quantity> number_in(const std::string& written) {
  const auto found = text::quantities(written);
  if (found.empty() || found.front().upper) return std::nullopt;
  return found.front();
}

double plain(const text::Quantity& quantity) {
  return quantity.measure == text::Measure::kDuration ? quantity.seconds : quantity.value;
}

/// Durations are compared in seconds and given back in the unit of the actual value.
double unit_of(const text::Quantity& quantity) {
  const bool duration = quantity.measure == text::Measure::kDuration && quantity.value != 0;
  return duration ? quantity.seconds / quantity.value : 1;
}

}  // namespace

std::string_view name_of(Attribution attribution) {
  constexpr std::array<std::string_view, 6> kNames{"none",   "before-after", "phased-rollout",
                                                   "cohort", "holdout",      "experiment"};
  return kNames[static_cast<std::size_t>(attribution)];
}

std::optional<ImpactDelta> delta_of(const ImpactClaim& claim) {
  const auto from = number_in(claim.baseline);
  const auto to = number_in(claim.actual);
  if (!from || !to || !text::comparable(*from, *to)) return std::nullopt;
  ImpactDelta delta;
  const double change = plain(*to) - plain(*from);
  delta.difference = change / unit_of(*to);
  if (plain(*from) != 0) delta.relative_percent = change / std::abs(plain(*from)) * 100;
  delta.better = claim.lower_is_better ? change < 0 : change > 0;
  const auto goal = number_in(claim.target);
  if (goal && text::comparable(*from, *goal) && plain(*goal) != plain(*from)) {
    delta.of_goal = change / (plain(*goal) - plain(*from));
  }
  return delta;
}

std::string spoken(const Story& story) {
  std::string all = story.text;
  for (const StoryPart& part : story.parts) {
    if (part.text.empty()) continue;
    all += (all.empty() ? "" : "\n\n") + part.text;
  }
  return all;
}

}  // namespace hone::story
