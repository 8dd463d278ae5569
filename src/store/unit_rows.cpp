#include "store/unit_rows.h"

#include <fmt/format.h>

namespace hone::store {
namespace {

constexpr auto kFindUnit =
    "SELECT unit.number FROM card JOIN unit ON unit.card = card.number "
    "WHERE card.id = :card AND unit.kind = :kind AND unit.key = :key";

}  // namespace

UnitFinder::UnitFinder(ConnectionRef session) : query_(session, kFindUnit) {
  query_.with("card", sought_.card)
      .with("kind", sought_.kind)
      .with("key", sought_.key)
      .into(number_);
}

std::optional<Number> UnitFinder::find(const deck::UnitId& unit) {
  sought_ = {unit.card.value, static_cast<int>(unit.facet.kind), unit.facet.key.value};
  if (!query_.find()) return std::nullopt;
  return number_;
}

Result<Number> UnitFinder::expect(const deck::UnitId& unit) {
  if (const auto number = find(unit)) return *number;
  return not_found(
      fmt::format("there is nothing to recall named {}; hone card {} shows what the card holds",
                  deck::text_of(unit), unit.card.value));
}

}  // namespace hone::store
