#include "app/role/role_standing.h"

#include <algorithm>
#include <map>

#include "app/settings.h"

namespace hone::app {
namespace {

/// A unit of a card of the pack.
struct AskedUnit {
  std::size_t card = 0;  ///< place in the pack
  const memory::Policy* policy = nullptr;
};

/// What is asked of the cards of a pack that lie in the library.
struct AskedUnits {
  std::vector<deck::UnitId> ids;
  std::vector<AskedUnit> units;
  std::map<deck::DeckName, Settings> settings;  ///< keeps the policies
};

void ask_for(AskedUnits& asked, std::size_t place, const deck::Card& card,
             const Settings& settings) {
  for (deck::Unit& unit : deck::units_of(card)) {
    if (deck::depth_of(unit.id.facet.kind) > settings.depth) continue;
    asked.ids.push_back(std::move(unit.id));
    asked.units.push_back({place, &settings.policy});
  }
}

/// Marks the cards that lie in the library, and gathers what is asked of them.
Result<AskedUnits> find_in_library(Store& store, const deck::Pack& pack,
                                   std::vector<CardStanding>& cards) {
  std::map<deck::CardId, std::size_t> places;
  for (std::size_t i = 0; i < pack.cards.size(); ++i) places.emplace(pack.cards[i].card.id, i);
  AskedUnits asked;
  for (const DeckSummary& summary : TRY(store.decks())) {
    const Settings own = TRY(load_settings(store, summary.name));
    const Settings& settings = asked.settings.emplace(summary.name, own).first->second;
    for (const StoredCard& stored : TRY(store.cards_of(summary.name))) {
      const auto place = places.find(stored.card.id);
      if (place == places.end() || stored.missing) continue;
      cards[place->second].in_library = true;
      cards[place->second].suspended = stored.suspended;
      if (!stored.suspended) ask_for(asked, place->second, stored.card, settings);
    }
  }
  return asked;
}

}  // namespace

std::optional<double> Standing::recall() const {
  if (mastery.begun == 0) return std::nullopt;
  return recalls / mastery.begun;
}

void Standing::add(const Standing& other) {
  mastery.units += other.mastery.units;
  mastery.begun += other.mastery.begun;
  mastery.mastered += other.mastery.mastered;
  recalls += other.recalls;
}

Result<std::vector<CardStanding>> card_standings(Store& store, const deck::Pack& pack, Instant at) {
  std::vector<CardStanding> cards(pack.cards.size());
  const AskedUnits asked = TRY(find_in_library(store, pack, cards));
  const auto known = TRY(store.progress_of(asked.ids));
  for (std::size_t i = 0; i < known.size(); ++i) {
    Standing& standing = cards[asked.units[i].card].standing;
    const memory::Policy& policy = *asked.units[i].policy;
    standing.mastery.units += 1;
    if (!known[i]) continue;
    standing.mastery.add(*known[i], at, policy);
    standing.recalls += memory::recall_at(*known[i], at, policy.parameters).value;
  }
  return cards;
}

std::vector<CompetencyStanding> competency_standings(const deck::Pack& pack,
                                                     std::span<const CardStanding> cards) {
  std::vector<CompetencyStanding> all(pack.competencies.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < pack.cards.size(); ++j) {
      const deck::Card& card = pack.cards[j].card;
      if (!deck::is_tagged(card, pack.competencies[i].id)) continue;
      (deck::is_tagged(card, "question") ? all[i].questions : all[i].cards) += 1;
      all[i].in_library += cards[j].in_library ? 1 : 0;
      all[i].standing.add(cards[j].standing);
    }
  }
  return all;
}

}  // namespace hone::app
