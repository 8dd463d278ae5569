#include <algorithm>
#include <array>
#include <utility>

#include "story/coverage.h"
#include "text/assignment.h"
#include "text/words.h"

namespace hone::story {
namespace {

struct Role {
  std::string_view name;  ///< how a role begins
  std::array<Kind, 3> asks;
};
constexpr std::array kRoles{
    Role{"recruit", {Kind::kShipped, Kind::kFailure, Kind::kInfluence}},
    Role{"hiring", {Kind::kShipped, Kind::kPrioritization, Kind::kFailure}},
    Role{"engineer", {Kind::kDisagreement, Kind::kPrioritization, Kind::kData}},
    Role{"design", {Kind::kDiscovery, Kind::kDisagreement, Kind::kInfluence}},
    Role{"sales", {Kind::kInfluence, Kind::kPrioritization, Kind::kShipped}},
    Role{"commerc", {Kind::kInfluence, Kind::kPrioritization, Kind::kShipped}},
    Role{"analy", {Kind::kData, Kind::kDiscovery, Kind::kShipped}},
    Role{"exec", {Kind::kAmbiguity, Kind::kShipped, Kind::kFailure}},
    Role{"product", {Kind::kDiscovery, Kind::kPrioritization, Kind::kData}}};

std::vector<Kind> asked_by(const std::string& role) {
  const std::string folded = text::fold(role);
  for (const Role& known : kRoles) {
    if (folded.starts_with(known.name)) return {known.asks.begin(), known.asks.end()};
  }
  std::vector<Kind> all(all_kinds().begin(), all_kinds().end());
  std::ranges::stable_sort(all, std::greater{}, weight_of);
  return all;
}

/// One chance to tell a story: an interviewer and a kind.
struct Slot {
  std::size_t step = 0;
  Kind kind = Kind::kShipped;
  double worth = 1;
};

std::vector<Slot> slots_of(const std::vector<LoopStep>& steps, std::size_t stories_each) {
  std::vector<Slot> slots;
  for (std::size_t step = 0; step < steps.size(); ++step) {
    const std::size_t count = std::min(stories_each, steps[step].asks.size());
    for (std::size_t at = 0; at < count; ++at) {
      const Kind kind = steps[step].asks[at];
      slots.push_back({step, kind, 1 + weight_of(kind)});
    }
  }
  return slots;
}

}  // namespace

std::vector<LoopStep> plan_loop(const Coverage& coverage, const std::vector<std::string>& roles,
                                std::size_t stories_each) {
  std::vector<LoopStep> steps;
  for (const std::string& role : roles) steps.push_back({role, asked_by(role), {}, {}});
  const std::vector<Slot> slots = slots_of(steps, stories_each);
  text::Weights weights{.rows = slots.size(), .columns = coverage.rows.size(), .values = {}};
  for (const Slot& slot : slots) {
    for (const StoryRow& row : coverage.rows) {
      const Cell& cell = row.cells[static_cast<std::size_t>(slot.kind)];
      weights.values.push_back(cell.meant ? slot.worth * (0.1 + cell.share()) : 0);
    }
  }
  const auto given = text::best_assignment(weights);
  for (std::size_t at = 0; at < slots.size(); ++at) {
    const bool fits = given[at] && weights.at(at, *given[at]) > 0;
    LoopStep& step = steps[slots[at].step];
    if (fits) step.told.emplace_back(slots[at].kind, *given[at]);
    if (!fits) step.open.push_back(slots[at].kind);
  }
  return steps;
}

}  // namespace hone::story
