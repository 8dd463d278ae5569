#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "deck/card.h"
#include "store/query.h"

namespace hone::store {

/// Writes what cards say into the search index, inside a transaction. Throws soci::soci_error.
class CardWordsWriter {
 public:
  explicit CardWordsWriter(soci::session& session);

  /// For a card that is not in the index yet.
  void add(Number number, const deck::Card& card);
  void change(Number number, const deck::Card& card);

 private:
  void take(Number number, const deck::Card& card);

  Number number_ = 0;
  std::string question_;
  std::string titles_;
  std::string terms_;
  std::string texts_;
  Query add_;
  Query change_;
};

/// Makes the whole index again from the cards as they are kept, inside a transaction.
Status index_all_cards(soci::session& session, const std::filesystem::path& file);

/// Makes the index where it is not there yet, or was made by other rules than these.
Status index_where_stale(soci::session& session, const std::filesystem::path& file);

/// What is wrong with the index; empty: it holds every card and no other.
std::string index_fault(soci::session& session);

}  // namespace hone::store
