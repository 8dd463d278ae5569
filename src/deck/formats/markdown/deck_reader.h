#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/format.h"
#include "deck/formats/markdown/card_text.h"

namespace hone::deck::markdown {

/// Reads a deck from the parts of a file, one after the other.
class DeckReader {
 public:
  /// Fails when there are more cards than a deck may have.
  Status add(const Part& part);

  /// The deck, fully named.
  Parsed take();

 private:
  enum class Inside { kNothing, kRole, kCard };

  struct Pending {
    std::size_t card = 0;
    DeviceLinks links;
  };

  void begin_deck(const Part& part);
  Status begin_card(const Part& part);
  void begin_role(const Part& part);
  void add_section(const Part& part);
  void add_to_description(std::string_view raw);
  void end_card();

  Deck deck_;
  WarningList warnings_;
  std::vector<Pending> pending_;
  std::optional<CardReader> card_;
  Inside inside_ = Inside::kNothing;
  bool named_ = false;
};

}  // namespace hone::deck::markdown
