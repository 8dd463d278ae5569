#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "story/kind.h"

namespace hone::story {

/// Somebody who had a say.
struct Stakeholder {
  std::string function;   ///< “head of sales”
  std::string incentive;  ///< what they are measured on
  std::string concern;
  std::string power;  ///< low, medium, high, veto; as written
  auto operator<=>(const Stakeholder&) const = default;
};

/// How a change is linked to the work, from the weakest to the strongest.
enum class Attribution { kNone, kBeforeAfter, kPhasedRollout, kCohort, kHoldout, kExperiment };
std::string_view name_of(Attribution attribution);

/// One measured effect, value by value as the teller wrote them; what follows from them is
/// computed.
struct ImpactClaim {
  std::string metric;
  bool lower_is_better = false;
  std::string baseline;  ///< number and unit, “71%”; may be empty, as all below
  std::string target;
  std::string actual;
  std::string from;  ///< the time frame
  std::string until;
  std::string population;
  Attribution attribution = Attribution::kNone;
  std::string source;
  auto operator<=>(const ImpactClaim&) const = default;
};

/// What a claim's numbers come to.
struct ImpactDelta {
  double difference = 0;          ///< actual − baseline, in the claim's unit
  double relative_percent = 0;    ///< of the baseline; 0 where that is 0
  std::optional<double> of_goal;  ///< share of the way from baseline to target, 1: reached
  bool better = false;
};
/// Nothing when baseline or actual are missing or no numbers of one unit.
std::optional<ImpactDelta> delta_of(const ImpactClaim& claim);

/// What was written for one element, under the heading that the list gives it.
struct StoryPart {
  std::string title;
  std::string text;
  auto operator<=>(const StoryPart&) const = default;
};

struct Story {
  std::string title;
  std::vector<std::string> kinds;  ///< names, also a person's own
  std::string role;
  std::string decision_rights;
  std::string segment;
  std::string personas;
  std::string dates;
  std::vector<Stakeholder> stakeholders;
  std::vector<ImpactClaim> claims;
  std::string text;              ///< told in one piece; empty where it has parts
  std::vector<StoryPart> parts;  ///< in the order in which they are told
  auto operator<=>(const Story&) const = default;
};

/// Everything that is spoken: the text and the parts, a blank line between them.
std::string spoken(const Story& story);

}  // namespace hone::story
