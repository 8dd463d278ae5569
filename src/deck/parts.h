#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "deck/card.h"
#include "deck/unit.h"

namespace hone::deck {

/// What is asked of a part, what should come back, and what is read after it.
struct PartTexts {
  std::string_view prompt;
  std::string_view expected;
  std::string_view more;
};

/// Calls visit(FacetKind, key, PartTexts) for every named part of a section, in reading order.
template <typename SectionType, typename Visit>
void for_each_part_of_section(SectionType& section, Visit& visit) {
  const auto questions = [&visit](FacetKind kind, auto& entries) {
    for (auto& entry : entries) {
      visit(kind, entry.key, PartTexts{entry.question, entry.answer, entry.importance});
    }
  };
  std::visit(
      [&](auto& body) {
        using Body = std::remove_cvref_t<decltype(body)>;
        if constexpr (std::is_same_v<Body, Definitions>) {
          for (auto& entry : body.entries) {
            visit(FacetKind::kDefinition, entry.key, PartTexts{entry.term, entry.text, {}});
          }
        } else if constexpr (std::is_same_v<Body, QuestionAnswers>) {
          questions(section.kind == SectionKind::kPrerequisiteQuestions
                        ? FacetKind::kPrerequisiteQuestion
                        : FacetKind::kFollowUp,
                    body.entries);
        } else if constexpr (std::is_same_v<Body, PrerequisiteTerms>) {
          for (auto& entry : body.entries) {
            visit(FacetKind::kPrerequisiteTerm, entry.key,
                  PartTexts{entry.term, entry.definition, entry.relevance});
          }
        } else if constexpr (std::is_same_v<Body, Comparisons>) {
          for (auto& entry : body.entries) {
            visit(FacetKind::kComparison, entry.key,
                  PartTexts{entry.name, entry.difference, entry.consequences});
          }
        } else if constexpr (std::is_same_v<Body, Involvement>) {
          questions(FacetKind::kInvolvement, body.questions);
        }
      },
      section.body);
}

/// Calls visit(FacetKind, key, PartTexts) for every named part of a card: the items of its list,
/// then the parts of its sections in reading order. The texts live as long as the call.
template <typename CardType, typename Visit>
void for_each_part(CardType& card, Visit visit) {
  if (card.list) {
    for (auto& item : card.list->items) {
      const std::string title = full_title(item);
      visit(FacetKind::kItem, item.key, PartTexts{title, title, item.detail});
    }
  }
  for (auto& section : card.sections) for_each_part_of_section(section, visit);
}

}  // namespace hone::deck
