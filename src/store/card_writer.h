#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "app/ports/deck_store.h"
#include "store/card_words.h"
#include "store/query.h"

namespace hone::store {

/// Brings one deck's cards, in a transaction, to what an import made of them, and the search
/// index with them; rows that are right already are not touched. Throws soci::soci_error.
class CardWriter {
 public:
  /// Cards by id.
  using Numbers = std::unordered_map<std::string, Number>;

  CardWriter(soci::session& session, Number deck);

  /// Fails with kConflict when an id belongs to another deck's card.
  Status write(const deck::Update& update);

  /// Of the cards that were written.
  [[nodiscard]] const Numbers& numbers() const { return numbers_; }

 private:
  struct Kept {
    Number number = 0;
    int place = 0;
    int missing = 0;
  };
  struct Row {
    std::string id;
    std::string body;
    Kept values;
  };

  void read_kept();
  Status write_card(const deck::Card& card, int place, bool vanished, bool changed);
  Status add(const deck::Card& card);
  void change(const deck::Card& card, const Kept& before, bool changed);

  soci::session& session_;
  Number deck_;
  std::unordered_map<std::string, Kept> kept_;
  Numbers numbers_;
  Number next_ = 0;
  Row row_;
  Query add_card_;
  Query add_text_;
  Query move_card_;
  Query change_text_;
  CardWordsWriter words_;
};

}  // namespace hone::store
