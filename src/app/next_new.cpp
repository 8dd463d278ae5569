#include "app/next_new.h"

#include <array>

#include "app/review_target.h"

namespace hone::app {
namespace {

/// By deck::Frequency.
constexpr std::array<std::string_view, 5> kHowOften{"", "", "Interviews ask it now and then.",
                                                    "Interviews ask it often.",
                                                    "Interviews ask it very often."};

bool is_foundation(deck::FacetKind kind) {
  return kind == deck::FacetKind::kPrerequisiteTerm ||
         kind == deck::FacetKind::kPrerequisiteQuestion;
}

/// Whether something of every card that this one builds on was asked before. Names of cards that
/// are not there are passed over.
Result<bool> prerequisites_begun(Store& store, const deck::Card& card) {
  for (const deck::CardId& id : card.prerequisites) {
    const auto found = TRY(store.find_card(id));
    if (!found) continue;
    std::vector<deck::UnitId> units;
    for (const deck::Unit& unit : deck::units_of(found->card)) units.push_back(unit.id);
    bool begun = units.empty();
    for (const auto& progress : TRY(store.progress_of(units))) begun = begun || progress;
    if (!begun) return false;
  }
  return !card.prerequisites.empty();
}

Result<std::vector<std::string>> reasons(Store& store, const deck::Card& card,
                                         const TrackedUnit& unit) {
  std::vector<std::string> why;
  const auto often = kHowOften[static_cast<std::size_t>(card.frequency)];
  if (!often.empty()) why.emplace_back(often);
  if (is_foundation(unit.id.facet.kind)) why.emplace_back("The rest of its card builds on it.");
  if (TRY(prerequisites_begun(store, card))) {
    why.emplace_back("What it builds on has been begun.");
  }
  if (why.empty()) why.emplace_back("It comes next in the study order of its deck.");
  return why;
}

}  // namespace

Result<std::optional<NextNew>> next_new(Store& store, const Scope& scope) {
  std::vector<TrackedUnit> fresh = TRY(store.fresh(scope, 1));
  if (fresh.empty()) return std::nullopt;
  TrackedUnit& unit = fresh.front();
  auto card = TRY(store.find_card(unit.id.card));
  if (!card) return not_found("a card vanished while it was read; ask again");
  const bool list = unit.id.facet.kind == deck::FacetKind::kItem;
  NextNew next{.card = std::move(*card),
               .unit = {},
               .target = list ? unit.id.card.value : deck::text_of(unit.id),
               .units = 0,
               .why = {}};
  next.units = static_cast<int>(asked_together(next.card.card, unit.id.facet).size());
  next.why = TRY(reasons(store, next.card.card, unit));
  next.unit = std::move(unit);
  return next;
}

}  // namespace hone::app
