#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>

#include "app/ports/deck_store.h"
#include "store/card_writer.h"
#include "store/query.h"

namespace hone::store {

/// Brings one deck's units to those of its cards as they are now; rows that are right already are
/// not touched. A unit that its card has lost goes, or, when it was ever reviewed, is put to rest.
/// Throws soci::soci_error.
class UnitWriter {
 public:
  UnitWriter(soci::session& session, Number deck, const CardWriter::Numbers& cards);

  /// Fails with kInvalidInput when a unit's card is not one of the deck's.
  Status write(std::span<const app::PlannedUnit> units);

 private:
  struct Key {
    Number card = 0;
    int kind = 0;
    std::string name;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  struct Values {
    int depth = 0;
    std::string label;
    int rank = 0;
    int active = 1;
    bool operator==(const Values&) const = default;
  };
  struct Kept {
    Number number = 0;
    Values values;
  };

  void read_kept();
  Status write_unit(const app::PlannedUnit& unit);
  void drop_the_rest();

  soci::session& session_;
  Number deck_;
  const CardWriter::Numbers& cards_;
  std::unordered_map<Key, Kept, KeyHash> kept_;  ///< shrinks to those that were lost
  Number number_ = 0;
  Number next_ = 0;
  Key key_;
  Values values_;
  Query add_;
  Query change_;
};

}  // namespace hone::store
