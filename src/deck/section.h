#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "deck/block.h"
#include "deck/names.h"

namespace hone::deck {

/// What a section of a card is about, in the order in which a full card has them. Sections whose
/// rows belong to single items live in ItemNotes, devices in Card::devices.
enum class SectionKind {
  kOverview,    ///< the list as a whole
  kSituations,  ///< where this breakdown helps, and where another one is better
  kCauses,      ///< why answers to this question usually fail
  kBroaderContext,
  kRelationships,
  kValue,  ///< what doing it right brings
  kImportance,
  kKeyPoints,
  kPitfalls,
  kSimilarTopics,  ///< topics it is confused with
  kStartAndEnd,
  kBoundaries,
  kContexts,
  kUsage,        ///< when to use it and when not
  kInvolvement,  ///< how involved a product manager is
  kOwnership,
  kNotToInclude,
  kSometimesIncluded,
  kFrameworks,  ///< well-known frameworks that say the same
  kOrder,       ///< ordered or not, why, and which other orders are common
  kQuestionMeaning,
  kCompanySize,
  kOtherFactors,
  kHowCommon,
  kAlternativeAnswers,
  kFollowUps,
  kInterviewFrequency,  ///< how often it is asked, and in which words
  kPrerequisiteTerms,
  kPrerequisiteQuestions,
  kPrerequisiteMetrics,
  kPrerequisiteLists,
  kPrerequisiteNumbers,
  kPrerequisiteTopics,
  kWorkedExample,
  kDefinitions,
  kItemRemarks,  ///< item rows that could not be given to single items
  kOther,        ///< a heading of the author's own; Section::heading says which
};

struct Point {
  std::string name;  ///< may be empty: a bare bullet
  std::string text;
  auto operator<=>(const Point&) const = default;
};

/// A verdict ("Yes", "unordered", as written), a paragraph, named points; each may be missing.
struct Points {
  std::string verdict;
  std::string text;
  std::vector<Point> points;
  auto operator<=>(const Points&) const = default;
};

struct Definition {
  PartKey key;
  std::string term;
  std::string text;
  auto operator<=>(const Definition&) const = default;
};
struct Definitions {
  std::vector<Definition> entries;
  auto operator<=>(const Definitions&) const = default;
};

struct QuestionAnswer {
  PartKey key;
  std::string question;
  std::string answer;
  std::string importance;  ///< why it matters; may be empty
  auto operator<=>(const QuestionAnswer&) const = default;
};
struct QuestionAnswers {
  std::string verdict;
  std::vector<QuestionAnswer> entries;
  auto operator<=>(const QuestionAnswers&) const = default;
};

struct PrerequisiteTerm {
  PartKey key;
  std::string term;
  std::string definition;
  std::string relevance;
  std::string difficulty;         ///< what is harder without it
  std::vector<std::string> more;  ///< what else to know about it
  auto operator<=>(const PrerequisiteTerm&) const = default;
};
struct PrerequisiteTerms {
  std::string verdict;
  std::vector<PrerequisiteTerm> entries;
  auto operator<=>(const PrerequisiteTerms&) const = default;
};

struct Comparison {
  PartKey key;
  std::string name;
  std::string difference;
  std::string consequences;
  auto operator<=>(const Comparison&) const = default;
};
struct Comparisons {
  std::vector<Comparison> entries;
  auto operator<=>(const Comparisons&) const = default;
};

struct PromptGroup {
  std::string situation;
  std::vector<std::string> questions;
  auto operator<=>(const PromptGroup&) const = default;
};
struct ExampleQuestions {
  std::string how_often;
  std::vector<PromptGroup> groups;
  auto operator<=>(const ExampleQuestions&) const = default;
};

struct Usage {
  std::string use;
  std::string avoid;
  auto operator<=>(const Usage&) const = default;
};

struct Order {
  std::string verdict;  ///< "ordered" or "unordered", as written
  std::string why;
  std::string variation;  ///< whether other orders are common
  std::vector<Point> variants;
  auto operator<=>(const Order&) const = default;
};

struct Involvement {
  std::string upshot;
  std::string elaboration;
  std::vector<Point> others;  ///< who else is involved, and how
  std::vector<QuestionAnswer> questions;
  auto operator<=>(const Involvement&) const = default;
};

/// Typed where the product uses it, blocks where it is only read. A section whose text does not
/// have the shape of its type is kept as blocks, so nothing is lost.
using SectionBody = std::variant<Blocks, Points, Definitions, QuestionAnswers, PrerequisiteTerms,
                                 Comparisons, ExampleQuestions, Usage, Order, Involvement>;

struct Section {
  SectionKind kind = SectionKind::kOther;
  std::string heading;  ///< as the author wrote it; empty: the kind's own
  SectionBody body;
  auto operator<=>(const Section&) const = default;
};

/// The kind's name in hone's own files and documents ("follow-ups"); total over the enum.
std::string_view slug_of(SectionKind kind);
/// The heading hone prints for a kind ("Follow-up questions").
std::string_view heading_of(SectionKind kind);
std::optional<SectionKind> kind_of_slug(std::string_view slug);
/// By the heading hone prints or the one a flash-card page has; letter case and end marks are
/// ignored.
std::optional<SectionKind> kind_of_heading(std::string_view heading);

/// Whether a verdict says yes or no in any of its spellings ("Yes.", "no", "Yes (PM) - …").
std::optional<bool> affirmed(std::string_view verdict);

}  // namespace hone::deck
