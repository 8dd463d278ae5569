#include "store/unit_writer.h"

#include <fmt/format.h>

#include <functional>

#include "store/numbering.h"

namespace hone::store {
namespace {

constexpr auto kKeptUnits =
    "SELECT number, card, kind, key, depth, label, rank, active FROM unit WHERE deck = :deck";

constexpr auto kAddUnit =
    "INSERT INTO unit (number, card, kind, key, deck, depth, label, rank) "
    "VALUES (:number, :card, :kind, :key, :deck, :depth, :label, :rank)";

constexpr auto kChangeUnit =
    "UPDATE unit SET depth = :depth, label = :label, rank = :rank, active = 1 "
    "WHERE number = :number";

constexpr auto kRestUnit = "UPDATE unit SET active = 0 WHERE number = :number AND active = 1";

constexpr auto kDropUnit =
    "DELETE FROM unit WHERE number = :number "
    "AND NOT EXISTS (SELECT 1 FROM reviewed_unit WHERE reviewed_unit.unit = unit.number) "
    "AND NOT EXISTS (SELECT 1 FROM progress WHERE progress.unit = unit.number)";

}  // namespace

std::size_t UnitWriter::KeyHash::operator()(const Key& key) const {
  constexpr std::size_t kOdd = 1'000'003;  // spreads neighbouring card numbers
  const auto place = static_cast<std::size_t>(key.card) * 8 + static_cast<std::size_t>(key.kind);
  return std::hash<std::string>{}(key.name) ^ (place * kOdd);
}

UnitWriter::UnitWriter(soci::session& session, Number deck, const CardWriter::Numbers& cards)
    : session_(session),
      deck_(deck),
      cards_(cards),
      add_(session, kAddUnit),
      change_(session, kChangeUnit) {
  add_.with("number", number_)
      .with("card", key_.card)
      .with("kind", key_.kind)
      .with("key", key_.name)
      .with("deck", deck_)
      .with("depth", values_.depth)
      .with("label", values_.label)
      .with("rank", values_.rank);
  change_.with("depth", values_.depth)
      .with("label", values_.label)
      .with("rank", values_.rank)
      .with("number", number_);
}

void UnitWriter::read_kept() {
  Key key;
  Kept row;
  Query kept(session_, kKeptUnits);
  kept.with("deck", deck_)
      .into(row.number)
      .into(key.card)
      .into(key.kind)
      .into(key.name)
      .into(row.values.depth)
      .into(row.values.label)
      .into(row.values.rank)
      .into(row.values.active)
      .start();
  while (kept.next()) kept_.emplace(key, row);
  next_ = next_number(session_, "unit");
}

Status UnitWriter::write(std::span<const app::PlannedUnit> units) {
  read_kept();
  for (const app::PlannedUnit& unit : units) TRY(write_unit(unit));
  drop_the_rest();
  return {};
}

Status UnitWriter::write_unit(const app::PlannedUnit& unit) {
  const auto card = cards_.find(unit.id.card.value);
  if (card == cards_.end()) {
    return invalid_input(fmt::format("the unit {} belongs to no card of the deck; import it again",
                                     deck::text_of(unit.id)));
  }
  key_ = {card->second, static_cast<int>(unit.id.facet.kind), unit.id.facet.key.value};
  values_ = {.depth = static_cast<int>(unit.depth), .label = unit.label, .rank = unit.rank};
  const auto kept = kept_.find(key_);
  if (kept == kept_.end()) {
    number_ = next_++;
    add_.run();
    return {};
  }
  number_ = kept->second.number;
  if (kept->second.values != values_) change_.run();
  kept_.erase(kept);
  return {};
}

void UnitWriter::drop_the_rest() {
  Query rest(session_, kRestUnit);
  Query drop(session_, kDropUnit);
  rest.with("number", number_);
  drop.with("number", number_);
  for (const auto& [key, unit] : kept_) {
    number_ = unit.number;
    drop.run();
    if (drop.changed() == 0) rest.run();
  }
}

}  // namespace hone::store
