#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hone::story {

/// Word lists that several rules and elements look for.
enum class Cue : std::uint8_t {
  kPersona,      ///< a role somebody has: buyer, administrator, nurse
  kSegment,      ///< a kind of customer: mid-market, hospitals, enterprise
  kUsers,        ///< users and customers without further word
  kProblem,      ///< something hurts
  kStakes,       ///< what it would cost
  kTrigger,      ///< something changed
  kMetric,       ///< a thing that is measured
  kEffect,       ///< something went up, down, or was saved
  kTarget,       ///< a goal or threshold
  kMethod,       ///< how a change is attributed
  kShip,         ///< build, launch, deliver
  kDecide,       ///< somebody decides
  kIDecide,      ///< the teller decides
  kOwn,          ///< a role or a right to decide
  kRefuse,       ///< no, not now, cut
  kOption,       ///< more than one way
  kConstraint,   ///< capacity, deadlines, dependencies
  kEffortRisk,   ///< effort, cost, risk
  kInterview,    ///< evidence: people asked
  kUsage,        ///< evidence: what they do
  kTicket,       ///< evidence: support
  kSales,        ///< evidence: sales and accounts
  kSurvey,       ///< evidence: surveys
  kWhy,          ///< because, so that
  kObjection,    ///< somebody was against it
  kFunction,     ///< another department
  kIncentive,    ///< what somebody cares about
  kLesson,       ///< something was learned
  kDurable,      ///< a checklist, gate, ritual
  kReuse,        ///< used again later
  kMistake,      ///< the teller was wrong
  kRecover,      ///< put right
  kFound,        ///< a finding is stated
  kAnalysis,     ///< data was looked into
  kCommunicate,  ///< told, presented, aligned
  kRollout,      ///< rollout, training, adoption
  kUnknown,      ///< unclear, changed
  kIterate,      ///< in steps, with feedback
  kPast,         ///< one past occasion
};
inline constexpr std::size_t kCues = static_cast<std::size_t>(Cue::kPast) + 1;

/// The phrases of a list, as Lexicon reads them.
std::string_view words_of(Cue cue);

}  // namespace hone::story
