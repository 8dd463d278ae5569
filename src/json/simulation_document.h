#pragma once

#include <span>
#include <string>

#include "memory/simulation/simulate.h"

namespace hone::json {

/// What came of one rule.
struct SimulatedRule {
  std::string_view name;
  memory::simulation::Mean recall;
  double minutes = 0;  ///< a learner studied in all, on average
  double reviews = 0;
};

/// What “hone simulate --json” prints; schema: simulation.
std::string simulation_document(const memory::simulation::Simulation& simulation,
                                std::span<const SimulatedRule> rules);

}  // namespace hone::json
