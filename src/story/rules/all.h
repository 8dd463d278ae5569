#pragma once

#include "story/rule.h"

namespace hone::story {

// One constant a rule, in the file of its name.
extern const Rule kNoNumber;
extern const Rule kImpactNoBaseline;
extern const Rule kImpactNoTimeframe;
extern const Rule kImpactNoAttribution;
extern const Rule kImpactNoTarget;
extern const Rule kOutputNotOutcome;
extern const Rule kVagueImpact;
extern const Rule kVanityMetric;
extern const Rule kOnlyPositive;
extern const Rule kOverclaim;
extern const Rule kCorrelationAsCause;
extern const Rule kNumberInconsistent;
extern const Rule kCrossTellingConflict;
extern const Rule kNoFailureCost;
extern const Rule kSensitiveDetail;
extern const Rule kWeDominates;
extern const Rule kNoI;
extern const Rule kNoDecisionVerb;
extern const Rule kNoDecisionRight;
extern const Rule kPassiveOwnership;
extern const Rule kBlame;
extern const Rule kVillain;
extern const Rule kNamesIndividuals;
extern const Rule kLeaderNameDropping;
extern const Rule kEscalation;
extern const Rule kHeroics;
extern const Rule kHumblebrag;
extern const Rule kNotYourDecision;
extern const Rule kTraitClaim;
extern const Rule kNoPersona;
extern const Rule kNoSegment;
extern const Rule kSolutionFirst;
extern const Rule kNoStakes;
extern const Rule kNoWhyNow;
extern const Rule kSingleSource;
extern const Rule kQuotesOnly;
extern const Rule kThemeNotInsight;
extern const Rule kFeatureRequestTaken;
extern const Rule kNoExplicitNo;
extern const Rule kCompromiseNonDecision;
extern const Rule kSeveralPrimary;
extern const Rule kNoGuardrail;
extern const Rule kFrameworkRecital;
extern const Rule kFrameworkNamedOnly;
extern const Rule kNoAlternatives;
extern const Rule kNoConstraint;
extern const Rule kNoEffortRisk;
extern const Rule kEveryoneAgreed;
extern const Rule kMeetingsAsAlignment;
extern const Rule kNoAuthorityUnstated;
extern const Rule kIncentivesMissing;
extern const Rule kTooManyStakeholders;
extern const Rule kDashboardTour;
extern const Rule kNoSegmentation;
extern const Rule kNoDataCheck;
extern const Rule kNotAmbiguous;
extern const Rule kSinglePerfectPlan;
extern const Rule kNoAdoption;
extern const Rule kNoFollowThrough;
extern const Rule kNoRecovery;
extern const Rule kGenericLesson;
extern const Rule kNoReuseProof;
extern const Rule kNoReflection;
extern const Rule kTooLong;
extern const Rule kTooShort;
extern const Rule kContextTooLong;
extern const Rule kTaskList;
extern const Rule kJargon;
extern const Rule kHistoryRecap;
extern const Rule kNotAStory;
extern const Rule kMissingElement;
extern const Rule kWrongOrder;
extern const Rule kFillers;

}  // namespace hone::story
