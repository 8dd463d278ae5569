#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/study/body.h"
#include "cli/study/flow.h"

namespace hone::cli::studying {
namespace {

constexpr int kQuestionMeasure = 64;  ///< shorter lines read as one thought

std::string_view reason_word(app::TurnReason reason) {
  switch (reason) {
    case app::TurnReason::kNew:
      return "new";
    case app::TurnReason::kLearning:
    case app::TurnReason::kAhead:
      return "once more";
    case app::TurnReason::kDue:
      break;
  }
  return "due";
}

struct FacetWords {
  deck::FacetKind kind;
  std::string_view name;
  std::string_view task;
};

constexpr std::array kFacetWords{
    FacetWords{deck::FacetKind::kPrerequisiteTerm, "term to know first", "What does it mean?"},
    FacetWords{deck::FacetKind::kPrerequisiteQuestion, "question to know first", ""},
    FacetWords{deck::FacetKind::kDefinition, "definition", "What does it mean?"},
    FacetWords{deck::FacetKind::kFollowUp, "follow-up", "What do you answer?"},
    FacetWords{deck::FacetKind::kInvolvement, "the product manager's part", ""},
    FacetWords{deck::FacetKind::kComparison, "a topic it is confused with", ""},
};

FacetWords words_of(const app::Turn& turn) {
  const auto kind = turn.units.front().id.facet.kind;
  const auto found = std::ranges::find(kFacetWords, kind, &FacetWords::kind);
  return found == kFacetWords.end() ? FacetWords{kind, "", ""} : *found;
}

std::string task_of(const app::Turn& turn) {
  if (!turn.asks_list()) return std::string(words_of(turn).task);
  const auto count = turn.units.size();
  if (count == 1) return "Name the one item.";
  const bool ordered = turn.card.card.list && turn.card.card.list->ordered;
  return fmt::format("Name all {}, {}.", count, ordered ? "in order" : "in any order");
}

std::string kicker_of(const app::Turn& turn) {
  const FacetWords words = words_of(turn);
  std::string text(reason_word(turn.reason));
  if (!words.name.empty()) text += fmt::format(" · {}", words.name);
  return text;
}

}  // namespace

Body question_body(const Sheet& sheet, int width, int height) {
  const app::Turn& turn = sheet.turn;
  const int measure = std::min(width, kQuestionMeasure);
  Lines lines{{{kicker_of(turn), Tone::kQuiet}}, {}};
  append(lines, flow_text(turn.units.front().prompt, Tone::kStrong, measure));
  // A term alone says little; the question it belongs to does.
  if (turn.units.front().prompt != turn.card.card.question) {
    lines.emplace_back();
    append(lines, flow_text("on: " + turn.card.card.question, Tone::kQuiet, measure));
  }
  if (const std::string task = task_of(turn); !task.empty()) {
    lines.emplace_back();
    append(lines, flow_text(task, Tone::kPlain, measure));
  }
  const int above = std::max((height - static_cast<int>(lines.size())) / 3, 0);
  const int left = std::max((width - kQuestionMeasure) / 2, 0);
  Body body;
  body.lines.resize(static_cast<std::size_t>(above));
  for (Line& line : lines) body.lines.push_back(indented(std::move(line), left));
  return body;
}

}  // namespace hone::cli::studying
