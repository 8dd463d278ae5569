#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "deck/card.h"
#include "deck/formats/markdown/device_text.h"
#include "deck/formats/markdown/part.h"
#include "deck/formats/markdown/shown_names.h"

namespace hone::deck::markdown {

/// One card by itself, with every id and key in it.
std::string print_card(const Card& card);

/// Undoes print_card: parse_card(print_card(card)) == card for every card that docs/formats.md
/// calls possible. Makes up no id or key. Fails when the text is not exactly one card.
Result<Card> parse_card(std::string_view text);

void append_card(std::string& out, const Card& card, ShownNames& names);

/// Puts a card together out of the parts of a file.
class CardReader {
 public:
  /// Begins with the "## Question {#id}" part.
  CardReader(const Part& part, WarningList& warnings);

  /// Adds a "### …" part.
  void add(const Part& part);

  /// The card, and what its devices say of items; settle_devices comes later.
  std::pair<Card, DeviceLinks> take();

 private:
  WarningList* warnings_;
  Card card_;
  DeviceLinks links_;
  Blocks remarks_;
};

/// What a "## …" heading begins when it is no card.
inline constexpr std::string_view kRoleLabel = "Role";

}  // namespace hone::deck::markdown
