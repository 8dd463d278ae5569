#include "json/simulation_document.h"

#include "json/write_value.h"

namespace hone::json {

std::string simulation_document(const memory::simulation::Simulation& simulation,
                                std::span<const SimulatedRule> rules) {
  const bool known = simulation.knowledge == memory::simulation::Knowledge::kTrue;
  Writer out;
  out.begin_object();
  write_member(out, "seed", simulation.seed);
  write_member(out, "learners", simulation.learners);
  write_member(out, "units", simulation.units);
  write_member(out, "days", simulation.days);
  write_member(out, "minutes", simulation.minutes);
  write_member(out, "missed", simulation.missed);
  write_member(out, "list_length", simulation.list_length);
  write_member(out, "weights", std::string_view(known ? "true" : "default"));
  out.key("rules");
  out.begin_array();
  for (const SimulatedRule& rule : rules) {
    out.begin_object();
    write_member(out, "rule", rule.name);
    write_member(out, "recall", rule.recall.value);
    write_member(out, "standard_error", rule.recall.error);
    write_member(out, "minutes", rule.minutes);
    write_member(out, "reviews", rule.reviews);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
