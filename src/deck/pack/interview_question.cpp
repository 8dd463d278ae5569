#include "deck/pack/interview_question.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hone::deck {
namespace {

constexpr std::size_t kRubricRows = 4;
constexpr std::string_view kTests = "What it tests";
constexpr std::string_view kRubric = "Rubric";
constexpr std::string_view kRedFlags = "Red flags";

const Blocks* blocks_of(const Card& card, std::string_view heading) {
  const auto section = std::ranges::find(card.sections, heading, &Section::heading);
  return section == card.sections.end() ? nullptr : std::get_if<Blocks>(&section->body);
}

std::string paragraphs_of(const Card& card, std::string_view heading) {
  std::string text;
  const Blocks* blocks = blocks_of(card, heading);
  if (blocks == nullptr) return text;
  for (const Block& block : *blocks) {
    if (block.marker == Marker::kParagraph) text += (text.empty() ? "" : "\n\n") + block.text;
  }
  return text;
}

std::vector<QuestionAnswer> probes_of(const Card& card) {
  const auto section = std::ranges::find(card.sections, SectionKind::kFollowUps, &Section::kind);
  if (section == card.sections.end()) return {};
  const auto* questions = std::get_if<QuestionAnswers>(&section->body);
  return questions == nullptr ? std::vector<QuestionAnswer>{} : questions->entries;
}

std::vector<Level> levels_of(const Card& card) {
  std::vector<Level> levels;
  for (const std::string& tag : card.tags) {
    if (const auto level = level_named(tag)) levels.push_back(*level);
  }
  return levels;
}

/// What a question lacks, apart from its tags.
void find_gaps(const InterviewQuestion& question, std::vector<std::string>& faults) {
  const auto must = [&](bool holds, std::string sentence) {
    if (!holds) faults.push_back(std::move(sentence));
  };
  must(!question.answer.empty(), "has no model answer; write it below the labels.");
  must(!question.tests.empty(), "does not say what it tests; add “### What it tests”.");
  must(question.rubric.size() == kRubricRows,
       fmt::format("has a rubric of {} levels; “### Rubric” takes four rows, 1 to 4.",
                   question.rubric.size()));
  must(!question.probes.empty(), "has no probe; add “### Follow-up questions”.");
  must(std::ranges::none_of(question.probes,
                            [](const QuestionAnswer& probe) { return probe.answer.empty(); }),
       "has a probe without an answer; add a row “- Answer: …” below it.");
  must(!question.red_flags.empty(), "has no red flag; add “### Red flags”.");
}

}  // namespace

std::optional<Level> level_named(std::string_view tag) {
  const auto name = std::ranges::find(kLevelNames, tag);
  if (name == kLevelNames.end()) return std::nullopt;
  return static_cast<Level>(name - kLevelNames.begin());
}

std::string_view name_of(Level level) {
  return kLevelNames.at(static_cast<std::size_t>(level));
}

bool is_tagged(const Card& card, std::string_view tag) {
  return std::ranges::find(card.tags, tag) != card.tags.end();
}

std::vector<std::string> rows_of(const Card& card, std::string_view heading) {
  std::vector<std::string> rows;
  const Blocks* blocks = blocks_of(card, heading);
  if (blocks == nullptr) return rows;
  for (const Block& block : *blocks) {
    if (block.marker != Marker::kParagraph) rows.push_back(block.text);
  }
  return rows;
}

InterviewQuestion read_question(const Card& card, const std::set<std::string>& competencies,
                                std::vector<std::string>& faults) {
  const std::vector<Level> levels = levels_of(card);
  if (levels.size() != 1) {
    faults.push_back(fmt::format("has {} levels; give it one of the tags {}.", levels.size(),
                                 fmt::join(kLevelNames, ", ")));
  }
  InterviewQuestion question{.id = card.id,
                             .text = card.question,
                             .level = levels.empty() ? Level::kBasic : levels.front(),
                             .competencies = {},
                             .answer = card.answer,
                             .tests = paragraphs_of(card, kTests),
                             .rubric = rows_of(card, kRubric),
                             .probes = probes_of(card),
                             .red_flags = rows_of(card, kRedFlags),
                             .time_limit = card.time_limit};
  std::ranges::copy_if(card.tags, std::back_inserter(question.competencies),
                       [&](const std::string& tag) { return competencies.contains(tag); });
  if (question.competencies.empty()) {
    faults.emplace_back("has no competency; add the id of one to its tags.");
  }
  find_gaps(question, faults);
  return question;
}

}  // namespace hone::deck
