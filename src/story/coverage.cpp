#include "story/coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hone::story {
namespace {

std::optional<std::size_t> best_row(const std::vector<StoryRow>& rows, std::size_t kind) {
  std::optional<std::size_t> best;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const Cell& cell = rows[row].cells[kind];
    if (!cell.meant) continue;
    if (!best || cell.share() > rows[*best].cells[kind].share()) best = row;
  }
  return best;
}

std::vector<const KindNeed*> by_weight(const std::vector<KindNeed>& kinds) {
  std::vector<const KindNeed*> sorted;
  for (const KindNeed& need : kinds) sorted.push_back(&need);
  std::ranges::stable_sort(sorted, std::greater{}, &KindNeed::weight);
  return sorted;
}

void advise(Coverage& coverage) {
  for (const KindNeed* need : by_weight(coverage.kinds)) {
    if (need->stories == 0) {
      coverage.advice.push_back(fmt::format(
          "There is no story for {}, which is {:.0f}% of what is asked by the pack's rating.",
          name_of(need->kind), need->weight * 100));
    }
  }
  for (const KindNeed* need : by_weight(coverage.kinds)) {
    if (need->shared_primary) {
      coverage.advice.push_back(fmt::format("“{}” is the best story for {} and for another kind.",
                                            coverage.rows[*need->best].title, name_of(need->kind)));
    }
  }
  std::size_t spares = 0;
  for (const KindNeed* need : by_weight(coverage.kinds)) {
    if (spares++ >= kSpareStories) break;
    if (need->stories == 1) {
      coverage.advice.push_back(fmt::format("{} has no second story.", name_of(need->kind)));
    }
  }
  const std::size_t wanted = kPrimaryStories + 2;
  if (coverage.rows.size() < wanted) {
    coverage.advice.push_back(fmt::format("{} of {} to {} stories are there.", coverage.rows.size(),
                                          wanted, kPrimaryStories + kSpareStories));
  }
}

}  // namespace

double Cell::share() const {
  if (elements == 0) return 0;
  return static_cast<double>(full + present) / (2.0 * static_cast<double>(elements));
}

Coverage coverage_of(std::vector<StoryRow> rows) {
  Coverage coverage{.rows = std::move(rows), .kinds = {}, .advice = {}};
  std::multiset<std::size_t> primaries;
  for (std::size_t at = 0; at < all_kinds().size(); ++at) {
    KindNeed need{.kind = all_kinds()[at], .weight = weight_of(all_kinds()[at])};
    for (const StoryRow& row : coverage.rows) need.stories += row.cells[at].meant ? 1 : 0;
    need.best = best_row(coverage.rows, at);
    if (need.best) primaries.insert(*need.best);
    coverage.kinds.push_back(need);
  }
  for (KindNeed& need : coverage.kinds) {
    need.shared_primary = need.best && primaries.count(*need.best) > 1;
  }
  advise(coverage);
  return coverage;
}

}  // namespace hone::story
