#include "deck/formats/page/headings.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "deck/section_names.h"

namespace hone::deck::page {
namespace {

using enum SectionKind;

Heading section(SectionKind kind) {
  return {HeadingPart::kSection, section_names()[static_cast<std::size_t>(kind)].page_heading,
          kind};
}

Heading note(std::string ItemNotes::* member, std::string_view text) {
  return {HeadingPart::kNote, text, kOther, member};
}

Heading devices(DeviceFamily family, std::string_view text) {
  return {HeadingPart::kDevices, text, kOther, nullptr, family};
}

std::array<Heading, 44> all_headings() {
  return {
      Heading{HeadingPart::kDetail, "Slightly more detailed view:"},
      section(kOverview),
      note(&ItemNotes::elaboration, "Elaboration:"),
      note(&ItemNotes::intuition,
           "Intuition behind why each list item is included in the answer to the question:"),
      note(&ItemNotes::implication, "Implications of each list item:"),
      section(kSituations),
      section(kCauses),
      section(kBroaderContext),
      section(kRelationships),
      section(kValue),
      section(kImportance),
      section(kKeyPoints),
      section(kPitfalls),
      section(kSimilarTopics),
      section(kStartAndEnd),
      section(kBoundaries),
      section(kContexts),
      section(kUsage),
      section(kInvolvement),
      note(&ItemNotes::involvement, "How involved with each list item is the product manager?"),
      section(kOwnership),
      note(&ItemNotes::ownership, "Does the product manager own each list item?"),
      section(kNotToInclude),
      section(kSometimesIncluded),
      section(kFrameworks),
      section(kOrder),
      section(kQuestionMeaning),
      section(kCompanySize),
      section(kOtherFactors),
      section(kHowCommon),
      note(&ItemNotes::how_common, "How common is each list item in the real world?"),
      section(kAlternativeAnswers),
      section(kFollowUps),
      section(kInterviewFrequency),
      section(kPrerequisiteTerms),
      section(kPrerequisiteQuestions),
      section(kPrerequisiteMetrics),
      section(kPrerequisiteLists),
      section(kPrerequisiteNumbers),
      section(kPrerequisiteTopics),
      section(kWorkedExample),
      devices(DeviceFamily::kAcrostic, "Memory Device Options:"),
      devices(DeviceFamily::kCueWords,
              "Retrieval-cue-first-letter-constrained memory devices options:"),
      section(kDefinitions),
  };
}

std::string_view without_end_marks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t:?.");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

using Index = std::unordered_map<std::string_view, const Heading*>;

Index index_of_headings() {
  Index index;
  for (const Heading& heading : headings())
    index.emplace(without_end_marks(heading.text), &heading);
  return index;
}

std::string with_curly_apostrophes(std::string_view text) {
  std::string curly;
  for (const char c : text) c == '\'' ? curly += "’" : curly += c;
  return curly;
}

}  // namespace

std::span<const Heading> headings() {
  static const auto kHeadings = all_headings();
  return kHeadings;
}

const Heading* find_heading(std::string_view line) {
  static const Index kIndex = index_of_headings();
  constexpr std::size_t kLongest = 200;
  if (line.empty() || line.size() > kLongest || line[0] < 'A' || line[0] > 'Z') return nullptr;
  auto found = kIndex.find(without_end_marks(line));
  if (found == kIndex.end() && line.find('\'') != std::string_view::npos) {
    found = kIndex.find(without_end_marks(with_curly_apostrophes(line)));
  }
  return found == kIndex.end() ? nullptr : found->second;
}

}  // namespace hone::deck::page
