#include "app/mastery.h"

#include "app/due.h"

namespace hone::app {

void Mastery::add(const memory::Progress& progress, Instant at, const memory::Policy& policy) {
  begun += 1;
  const auto recall = memory::recall_at(progress, at, policy.parameters);
  mastered += recall >= policy.desired_retention ? 1 : 0;
}

std::optional<double> Mastery::share() const {
  if (units == 0) return std::nullopt;
  return static_cast<double>(mastered) / units;
}

Result<Mastery> mastery(Store& store, const Scope& scope, const memory::Policy& policy,
                        Instant at) {
  Mastery mastery{.units = TRY(store.count_units(scope))};
  TRY(store.visit_progress(
      scope, [&](const memory::Progress& progress) { mastery.add(progress, at, policy); }));
  return mastery;
}

Result<std::vector<DeckOverview>> deck_overviews(Store& store, Instant at) {
  std::vector<DeckOverview> all;
  for (DeckSummary& deck : TRY(store.decks())) {
    const Settings settings = TRY(load_settings(store, deck.name));
    const DueReport report = TRY(due(store, {deck.name, std::nullopt, at}));
    const Mastery known = TRY(mastery(store, {deck.name, settings.depth}, settings.policy, at));
    all.push_back({.deck = std::move(deck),
                   .depth = settings.depth,
                   .due = static_cast<int>(report.due.size()),
                   .fresh = static_cast<int>(report.fresh.size()),
                   .mastery = known,
                   .desired_retention = settings.policy.desired_retention.value});
  }
  return all;
}

}  // namespace hone::app
