#include "app/review_target.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"

namespace hone::app {
namespace {

bool is_item(const deck::Unit& unit) {
  return unit.id.facet.kind == deck::FacetKind::kItem;
}

/// The facet that a card's bare id asks for: its list if it has one, else its plain answer.
Result<deck::Facet> main_facet(const deck::Card& card) {
  for (const deck::Unit& unit : deck::units_of(card)) {
    if (is_item(unit) || unit.id.facet.kind == deck::FacetKind::kAnswer) return unit.id.facet;
  }
  return invalid_input(fmt::format(
      "the card “{}” cannot be reviewed: it has {}; “hone edit {}” writes one", card.id.value,
      card.question.empty() ? "no question" : "no answer", card.id.value));
}

}  // namespace

std::vector<deck::Unit> asked_together(const deck::Card& card, const deck::Facet& facet) {
  const bool list = facet.kind == deck::FacetKind::kItem;
  std::vector<deck::Unit> units = deck::units_of(card);
  std::erase_if(units, [&](const deck::Unit& unit) {
    return list ? !is_item(unit) : unit.id.facet != facet;
  });
  return units;
}

Result<ReviewTarget> review_target(Store& store, std::string_view target) {
  if (target.find('/') == std::string_view::npos) {
    ReviewTarget found{.card = TRY(card_named(store, target)), .units = {}};
    found.units = asked_together(found.card.card, TRY(main_facet(found.card.card)));
    return found;
  }
  const deck::UnitId unit = TRY(deck::parse_unit(target));
  ReviewTarget found{.card = TRY(card_named(store, unit.card.value)), .units = {}};
  found.units = deck::units_of(found.card.card);
  std::erase_if(found.units, [&](const deck::Unit& one) { return one.id.facet != unit.facet; });
  if (found.units.empty()) {
    return not_found(fmt::format("the card “{}” has no unit “{}”; “hone card {}” lists them",
                                 found.card.card.id.value, target, found.card.card.id.value));
  }
  return found;
}

Result<std::vector<bool>> missed_marks(const ReviewTarget& target,
                                       const std::vector<int>& numbers) {
  std::vector<bool> missed(target.units.size(), false);
  for (const int number : numbers) {
    if (number < 1 || static_cast<std::size_t>(number) > missed.size()) {
      return invalid_input(fmt::format("there is no item {} to miss: “{}” asks for {} of them",
                                       number, target.card.card.id.value, missed.size()));
    }
    missed[static_cast<std::size_t>(number) - 1] = true;
  }
  return missed;
}

std::string label_of(const deck::Unit& unit) {
  return is_item(unit) ? unit.expected : unit.prompt;
}

}  // namespace hone::app
