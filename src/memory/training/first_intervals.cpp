#include "memory/training/first_intervals.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace hone::memory::training {
namespace {

constexpr double kRemovedShare = 20;  ///< one in so many
constexpr double kRemovedAtLeast = 20;
constexpr double kFewestCards = 6;
constexpr double kFewestCardsToJudge = 100;

double longest_after(std::size_t grade) {
  return grade == 3 ? 365 : 100;
}

std::optional<std::uint32_t> first_item(const Histories& h, std::size_t card, std::uint32_t until) {
  for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1] && h.moment[i] < until; ++i) {
    if (h.days[i] > 0) return i;
  }
  return std::nullopt;
}

using Groups = std::array<std::map<double, FirstInterval>, 4>;

/// The days of the intervals that are dropped.
std::set<double> dropped(const std::map<double, FirstInterval>& groups, std::size_t grade) {
  std::vector<FirstInterval> rarest;
  double total = 0;
  for (const auto& [days, group] : groups) {
    rarest.push_back(group);
    total += group.count;
  }
  if (total < kFewestCardsToJudge) return {};
  std::ranges::sort(rarest, [](const FirstInterval& a, const FirstInterval& b) {
    return a.count != b.count ? a.count < b.count : a.days > b.days;
  });
  const double most = std::max(kRemovedAtLeast, total / kRemovedShare);
  double removed = 0;
  std::set<double> days;
  for (const FirstInterval& group : rarest) {
    const bool within = removed + group.count <= most;
    if (within) removed += group.count;
    if (within || group.count < kFewestCards || group.days > longest_after(grade)) {
      days.insert(group.days);
    }
  }
  return days;
}

}  // namespace

FilteredLog without_outliers(const Histories& h, std::uint32_t until) {
  Groups groups;
  for (std::size_t card = 0; card < h.cards(); ++card) {
    const auto item = first_item(h, card, until);
    if (!item) continue;
    FirstInterval& group = groups[h.grade[h.begin[card]] - 1U][h.days[*item]];
    group.days = h.days[*item];
    group.count += 1;
    group.recalled += h.grade[*item] > 1 ? 1 : 0;
  }
  std::array<std::set<double>, 4> drop;
  FilteredLog filtered{std::vector<bool>(h.cards()), {}};
  for (std::size_t grade = 0; grade < groups.size(); ++grade) {
    drop[grade] = dropped(groups[grade], grade);
    for (const auto& [days, group] : groups[grade]) {
      if (!drop[grade].contains(days)) filtered.kept[grade].push_back(group);
    }
  }
  for (std::size_t card = 0; card < h.cards(); ++card) {
    const auto item = first_item(h, card, until);
    const std::size_t grade = h.grade[h.begin[card]] - 1U;
    filtered.left_out[card] = item && drop[grade].contains(h.days[*item]);
  }
  return filtered;
}

}  // namespace hone::memory::training
