#include "story/rules/all.h"

#include <algorithm>
#include <array>

namespace hone::story {

std::span<const Rule* const> rules() {
  static constexpr std::array<const Rule*, 73> kRules{&kNoNumber,
                                                      &kImpactNoBaseline,
                                                      &kImpactNoTimeframe,
                                                      &kImpactNoAttribution,
                                                      &kImpactNoTarget,
                                                      &kOutputNotOutcome,
                                                      &kVagueImpact,
                                                      &kVanityMetric,
                                                      &kOnlyPositive,
                                                      &kOverclaim,
                                                      &kCorrelationAsCause,
                                                      &kNumberInconsistent,
                                                      &kCrossTellingConflict,
                                                      &kNoFailureCost,
                                                      &kSensitiveDetail,
                                                      &kWeDominates,
                                                      &kNoI,
                                                      &kNoDecisionVerb,
                                                      &kNoDecisionRight,
                                                      &kPassiveOwnership,
                                                      &kBlame,
                                                      &kVillain,
                                                      &kNamesIndividuals,
                                                      &kLeaderNameDropping,
                                                      &kEscalation,
                                                      &kHeroics,
                                                      &kHumblebrag,
                                                      &kNotYourDecision,
                                                      &kTraitClaim,
                                                      &kNoPersona,
                                                      &kNoSegment,
                                                      &kSolutionFirst,
                                                      &kNoStakes,
                                                      &kNoWhyNow,
                                                      &kSingleSource,
                                                      &kQuotesOnly,
                                                      &kThemeNotInsight,
                                                      &kFeatureRequestTaken,
                                                      &kNoExplicitNo,
                                                      &kCompromiseNonDecision,
                                                      &kSeveralPrimary,
                                                      &kNoGuardrail,
                                                      &kFrameworkRecital,
                                                      &kFrameworkNamedOnly,
                                                      &kNoAlternatives,
                                                      &kNoConstraint,
                                                      &kNoEffortRisk,
                                                      &kEveryoneAgreed,
                                                      &kMeetingsAsAlignment,
                                                      &kNoAuthorityUnstated,
                                                      &kIncentivesMissing,
                                                      &kTooManyStakeholders,
                                                      &kDashboardTour,
                                                      &kNoSegmentation,
                                                      &kNoDataCheck,
                                                      &kNotAmbiguous,
                                                      &kSinglePerfectPlan,
                                                      &kNoAdoption,
                                                      &kNoFollowThrough,
                                                      &kNoRecovery,
                                                      &kGenericLesson,
                                                      &kNoReuseProof,
                                                      &kNoReflection,
                                                      &kTooLong,
                                                      &kTooShort,
                                                      &kContextTooLong,
                                                      &kTaskList,
                                                      &kJargon,
                                                      &kHistoryRecap,
                                                      &kNotAStory,
                                                      &kMissingElement,
                                                      &kWrongOrder,
                                                      &kFillers};
  return kRules;
}

const Rule* rule_named(std::string_view name) {
  const auto found = std::ranges::find(rules(), name, &Rule::name);
  return found == rules().end() ? nullptr : *found;
}

}  // namespace hone::story
