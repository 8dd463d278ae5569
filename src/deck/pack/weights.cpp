#include "deck/pack/weights.h"

#include <algorithm>

#include "deck/pack/rows.h"

namespace hone::deck {

std::vector<Emphasis> weights_under(const Pack& pack, const Card& profile) {
  constexpr double kWhole = 100;
  std::vector<Emphasis> all;
  for (const Competency& competency : pack.competencies) {
    all.push_back({competency.id, 1, "", static_cast<double>(competency.weight)});
  }
  for (const std::string& row : rows_of(profile, "Weights")) {
    const auto adjustment = read_adjustment(row);
    if (!adjustment) continue;
    const auto changed = std::ranges::find(all, adjustment->competency, &Emphasis::competency);
    if (changed == all.end()) continue;
    changed->factor = adjustment->factor;
    changed->reason = adjustment->reason;
    changed->weight *= adjustment->factor;
  }
  double sum = 0;
  for (const Emphasis& emphasis : all) sum += emphasis.weight;
  if (sum <= 0) return all;
  for (Emphasis& emphasis : all) emphasis.weight *= kWhole / sum;
  return all;
}

double weight_of(const InterviewQuestion& question, const std::vector<Emphasis>& weights) {
  double sum = 0;
  for (const std::string& id : question.competencies) {
    const auto found = std::ranges::find(weights, id, &Emphasis::competency);
    if (found != weights.end()) sum += found->weight;
  }
  return sum;
}

}  // namespace hone::deck
