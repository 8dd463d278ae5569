#include "deck/section_names.h"

#include <array>

namespace hone::deck {
namespace {

using enum SectionKind;

// The page's headings are the ones that flash-card pages use, letter for letter; ours are shorter.
constexpr std::array kNames = {
    SectionNames{kOverview, "overview", "Overview", "Elaboration on the collection as a whole:"},
    SectionNames{kSituations, "situations", "When this breakdown helps",
                 "What specific situations is it useful to think about this topic using this "
                 "specific breakdown of list items?"},
    SectionNames{kCauses, "causes", "Why answers fail",
                 "Most common causes of the main problem described in this question:"},
    SectionNames{kBroaderContext, "broader-context", "Broader context",
                 "How this topic fits the broader context:"},
    SectionNames{
        kRelationships, "relationships", "Relations to other topics",
        "Key relationships that are important to know between this topic and other topics:"},
    SectionNames{kValue, "value", "What it brings",
                 "When you do this topic right, what value does it bring?"},
    SectionNames{kImportance, "importance", "Why it matters",
                 "Is it important to understand this topic (the question/answer) as a product "
                 "manager at B2B software companies and in interviews? Why or why not?"},
    SectionNames{kKeyPoints, "key-points", "Key points",
                 "Most important things to know for a product manager:"},
    SectionNames{kPitfalls, "pitfalls", "Pitfalls", "Relevant pitfalls:"},
    SectionNames{kSimilarTopics, "similar-topics", "Similar topics",
                 "Similar topics that this topic is often confused with:"},
    SectionNames{kStartAndEnd, "start-and-end", "Start and end",
                 "When does it start and end? (i.e. what triggers it to start and end)"},
    SectionNames{kBoundaries, "boundaries", "Boundaries", "Boundaries of this topic/collection:"},
    SectionNames{kContexts, "contexts", "Where it is used",
                 "Context(s) it’s most commonly used/found in:"},
    SectionNames{kUsage, "usage", "When to use it", "When to use it vs when not to use it:"},
    SectionNames{kInvolvement, "involvement", "The product manager's part",
                 "How involved with this topic is a product manager?"},
    SectionNames{kOwnership, "ownership", "Ownership", "Does the product manager own this topic?"},
    SectionNames{kNotToInclude, "not-to-include", "Leave out",
                 "Things you might think should be included but should not be:"},
    SectionNames{kSometimesIncluded, "sometimes-included", "Sometimes included",
                 "Things that are sometimes included depending on the context:"},
    SectionNames{kFrameworks, "frameworks", "Equivalent frameworks",
                 "Are there any well-known frameworks that map virtually exactly to all these "
                 "steps?"},
    SectionNames{kOrder, "order", "Order", "Is this list ordered or unordered?"},
    SectionNames{kQuestionMeaning, "question-meaning", "What is asked",
                 "Elaborate on what the question is asking"},
    SectionNames{kCompanySize, "company-size", "By company size", "Does it vary by company size?"},
    SectionNames{kOtherFactors, "other-factors", "By other factors",
                 "Does it vary by other factors about the company or team?"},
    SectionNames{kHowCommon, "how-common", "How common it is",
                 "How common is this topic in the real world?"},
    SectionNames{kAlternativeAnswers, "alternative-answers", "Other right answers",
                 "Are there multiple fundamentally different correct answers?:"},
    SectionNames{kFollowUps, "follow-ups", "Follow-up questions",
                 "Likely follow up questions I might have if I’m just learning this topic for the "
                 "first time:"},
    SectionNames{kInterviewFrequency, "interview-frequency", "In interviews",
                 "How often will this concept show up in interviews?"},
    SectionNames{kPrerequisiteTerms, "prerequisite-terms", "Terms to know first",
                 "Should I know the definitions of any specific terms/concepts before learning "
                 "this topic?"},
    SectionNames{kPrerequisiteQuestions, "prerequisite-questions", "Questions to know first",
                 "Are there any questions (e.g. about concepts) I must know the answer to before "
                 "learning this topic?"},
    SectionNames{kPrerequisiteMetrics, "prerequisite-metrics", "Formulas to know first",
                 "Are there any metrics (top 0-2) I must know the equation of before learning this "
                 "topic?"},
    SectionNames{kPrerequisiteLists, "prerequisite-lists", "Lists to know first",
                 "Do I need to know the answer to a specific list-answer question before learning "
                 "this topic?"},
    SectionNames{kPrerequisiteNumbers, "prerequisite-numbers", "Numbers to know first",
                 "Do I need to know the answer to any numerical-answer questions before learning "
                 "this topic?"},
    SectionNames{kPrerequisiteTopics, "prerequisite-topics", "Topics to know first",
                 "Are there any other specific things that I should know before learning this "
                 "topic?"},
    SectionNames{kWorkedExample, "worked-example", "Worked example",
                 "Archetypal Example (end-to-end example of the topic):"},
    SectionNames{kDefinitions, "definitions", "Definitions",
                 "Definitions of terms/concepts included in the flashcard question or flashcard "
                 "back:"},
    SectionNames{kItemRemarks, "item-remarks", "Remarks on items", ""},
    SectionNames{kOther, "other", "More", ""},
};

constexpr bool in_order_of_the_enum() {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (static_cast<std::size_t>(kNames[i].kind) != i) return false;
  }
  return kNames.size() == static_cast<std::size_t>(kOther) + 1;
}
static_assert(in_order_of_the_enum(), "section_names() is indexed by the kind");

}  // namespace

std::span<const SectionNames> section_names() {
  return kNames;
}

}  // namespace hone::deck
