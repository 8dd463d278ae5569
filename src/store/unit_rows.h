#pragma once

#include <optional>
#include <string>

#include "deck/unit.h"
#include "store/query.h"

namespace hone::store {

/// The three columns that name a unit: card.id, unit.kind, unit.key, in this order.
struct UnitColumns {
  std::string card;
  int kind = 0;
  std::string key;

  void read_from(Query& query) { query.into(card).into(kind).into(key); }
  [[nodiscard]] deck::UnitId id() const {
    return {deck::CardId{card}, {static_cast<deck::FacetKind>(kind), deck::PartKey{key}}};
  }
};

/// Looks up the numbers of units, many with one prepared statement. Throws soci::soci_error.
class UnitFinder {
 public:
  explicit UnitFinder(ConnectionRef session);

  std::optional<Number> find(const deck::UnitId& unit);

  /// Fails with kNotFound, saying which unit is not there.
  Result<Number> expect(const deck::UnitId& unit);

 private:
  UnitColumns sought_;
  Number number_ = 0;
  Query query_;
};

}  // namespace hone::store
