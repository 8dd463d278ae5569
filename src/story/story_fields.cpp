#include "story/story_fields.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <utility>

#include "story/parts.h"

namespace hone::story {
namespace {

using Member = std::string Story::*;
constexpr std::array<std::pair<std::string_view, Member>, 5> kPlainFields{
    {{"Role", &Story::role},
     {"Decision rights", &Story::decision_rights},
     {"Segment", &Story::segment},
     {"Personas", &Story::personas},
     {"Dates", &Story::dates}}};

using ClaimMember = std::string ImpactClaim::*;
constexpr std::array<std::pair<std::string_view, ClaimMember>, 7> kClaimFields{
    {{"baseline", &ImpactClaim::baseline},
     {"target", &ImpactClaim::target},
     {"actual", &ImpactClaim::actual},
     {"from", &ImpactClaim::from},
     {"until", &ImpactClaim::until},
     {"population", &ImpactClaim::population},
     {"source", &ImpactClaim::source}}};

using StakeholderMember = std::string Stakeholder::*;
constexpr std::array<std::pair<std::string_view, StakeholderMember>, 3> kStakeholderFields{
    {{"wants", &Stakeholder::incentive},
     {"fears", &Stakeholder::concern},
     {"power", &Stakeholder::power}}};

struct KeyValue {
  std::string_view key;
  std::string_view value;
};
KeyValue key_value(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return {{}, trimmed(text)};
  return {trimmed(text.substr(0, colon)), trimmed(text.substr(colon + 1))};
}

Result<Attribution> parse_attribution(std::string_view name) {
  for (int at = 0; at <= static_cast<int>(Attribution::kExperiment); ++at) {
    if (name_of(static_cast<Attribution>(at)) == name) return static_cast<Attribution>(at);
  }
  return invalid_input(fmt::format(
      "“{}” is no way to attribute a change; there are none, before-after, phased-rollout, cohort, "
      "holdout and experiment.",
      name));
}

/// The members that a table names; false for a key it does not know.
template <typename Value, std::size_t N>
bool take_member(const std::array<std::pair<std::string_view, std::string Value::*>, N>& table,
                 const KeyValue& given, Value& value) {
  for (const auto& [key, member] : table) {
    if (key != given.key) continue;
    value.*member = given.value;
    return true;
  }
  return false;
}

Result<ImpactClaim> parse_claim(std::string_view value) {
  ImpactClaim claim;
  Status problem = {};
  for_each_part(value, ';', [&](std::string_view part) {
    const KeyValue given = key_value(part);
    if (take_member(kClaimFields, given, claim)) return;
    if (given.key == "by") {
      const auto attribution = parse_attribution(given.value);
      if (attribution) claim.attribution = *attribution;
      if (!attribution) problem = std::unexpected(attribution.error());
    } else if (given.key == "good") {
      claim.lower_is_better = given.value == "down";
    } else {
      claim.metric = part;
    }
  });
  TRY(problem);
  return claim;
}

Stakeholder parse_stakeholder(std::string_view value) {
  Stakeholder stakeholder;
  for_each_part(value, ';', [&](std::string_view part) {
    if (!take_member(kStakeholderFields, key_value(part), stakeholder)) stakeholder.function = part;
  });
  return stakeholder;
}

template <typename Value, std::size_t N>
std::string print_members(
    const std::array<std::pair<std::string_view, std::string Value::*>, N>& table,
    const Value& value) {
  std::string text;
  for (const auto& [key, member] : table) {
    if (!(value.*member).empty()) text += fmt::format("; {}: {}", key, value.*member);
  }
  return text;
}

std::string print_claim(const ImpactClaim& claim) {
  std::string text = "Impact: " + claim.metric;
  if (claim.lower_is_better) text += "; good: down";
  text += print_members(kClaimFields, claim);
  if (claim.attribution != Attribution::kNone) {
    text += fmt::format("; by: {}", name_of(claim.attribution));
  }
  return text + "\n";
}

}  // namespace

Result<bool> take_field(std::string_view line, Story& story) {
  const KeyValue given = key_value(line);
  if (take_member(kPlainFields, given, story)) return true;
  if (given.key == "Kinds" || given.key == "Kind") {
    for_each_part(given.value, ',', [&](std::string_view kind) { story.kinds.emplace_back(kind); });
    return true;
  }
  if (given.key == "Impact") {
    story.claims.push_back(TRY(parse_claim(given.value)));
    return true;
  }
  if (given.key == "Stakeholder") {
    story.stakeholders.push_back(parse_stakeholder(given.value));
    return true;
  }
  return false;
}

std::string print_fields(const Story& story) {
  std::string text;
  if (!story.kinds.empty()) text += fmt::format("Kinds: {}\n", fmt::join(story.kinds, ", "));
  for (const auto& [key, member] : kPlainFields) {
    if (!(story.*member).empty()) text += fmt::format("{}: {}\n", key, story.*member);
  }
  for (const Stakeholder& one : story.stakeholders) {
    text += "Stakeholder: " + one.function + print_members(kStakeholderFields, one) + "\n";
  }
  for (const ImpactClaim& claim : story.claims) text += print_claim(claim);
  return text;
}

}  // namespace hone::story
