#include <fmt/format.h>

#include <algorithm>

#include "deck/parts.h"
#include "deck/unit.h"

namespace hone::deck {
namespace {

/// Where a facet stands in the order of learning.
int stage(FacetKind kind) {
  switch (kind) {
    case FacetKind::kPrerequisiteTerm:
      return 0;
    case FacetKind::kPrerequisiteQuestion:
      return 1;
    case FacetKind::kAnswer:
    case FacetKind::kItem:
      return 2;
    case FacetKind::kDefinition:
      return 3;
    case FacetKind::kFollowUp:
      return 4;
    case FacetKind::kInvolvement:
      return 5;
    case FacetKind::kComparison:
      return 6;
  }
  return 7;
}

std::string prompt_of(const Card& card, FacetKind kind, std::string_view prompt) {
  if (kind == FacetKind::kItem) return card.question;
  if (kind == FacetKind::kComparison) {
    return fmt::format("It is often confused with “{}”. What is the difference?", prompt);
  }
  return std::string(prompt);
}

bool has_items(const Card& card) {
  return card.list && !card.list->items.empty();
}

}  // namespace

std::vector<Unit> units_of(const Card& card) {
  std::vector<Unit> units;
  if (card.question.empty()) return units;
  if (!card.answer.empty() && !has_items(card)) {
    units.push_back({{card.id, {}}, card.question, card.answer, ""});
  }
  for_each_part(card, [&](FacetKind kind, const PartKey& key, const PartTexts& texts) {
    if (texts.prompt.empty() || texts.expected.empty()) return;
    units.push_back({{card.id, {kind, key}},
                     prompt_of(card, kind, texts.prompt),
                     std::string(texts.expected),
                     std::string(texts.more)});
  });
  std::ranges::stable_sort(units, {}, [](const Unit& unit) { return stage(unit.id.facet.kind); });
  return units;
}

}  // namespace hone::deck
