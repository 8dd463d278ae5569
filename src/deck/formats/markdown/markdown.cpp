#include <algorithm>

#include "deck/format.h"
#include "deck/formats/markdown/card_text.h"
#include "deck/formats/markdown/deck_reader.h"
#include "deck/formats/markdown/free_text.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/role_text.h"

namespace hone::deck {
namespace {

using namespace markdown;

constexpr std::size_t kPartsBetweenReports = 1000;

/// Deck and card headings make it certain; either alone may be by chance.
int recognise(std::string_view text) {
  text = without_byte_order_mark(text);
  PartReader parts{text, 1, 2};
  bool deck = false;
  while (const auto part = parts.next()) {
    if (part->level == 2) return deck ? 95 : 60;
    deck = deck || part->level == 1;
  }
  return deck ? 40 : 0;
}

Result<Parsed> parse(std::string_view text, const Progress& progress) {
  TRY(check_text(text));
  text = without_byte_order_mark(text);
  PartReader parts{text, 1, kDeepestPart};
  DeckReader reader;
  std::size_t headings = 0;
  while (const auto part = parts.next()) {
    TRY(reader.add(*part));
    headings += part->level > 0 ? 1 : 0;
    if (progress && headings % kPartsBetweenReports == 1) {
      progress(static_cast<double>(parts.position()) / static_cast<double>(text.size()));
    }
  }
  Parsed parsed = reader.take();
  if (headings == 0) {
    return invalid_input(
        "There is no heading in the text; a deck begins with “# Name”, each card "
        "with “## Question”.");
  }
  return parsed;
}

std::string print(const Deck& deck) {
  std::string out = deck.name.empty() ? "#" : "# ";
  append_inline(out, deck.name.value);
  out += '\n';
  if (!deck.description.empty()) out += '\n';
  append_free_text(out, deck.description);
  if (deck.role) append_role(out, *deck.role);
  ShownNames names{names_to_show(deck)};
  for (const Card& card : deck.cards) {
    out += '\n';
    append_card(out, card, names);
  }
  return out;
}

}  // namespace

Format markdown_format() {
  return {"markdown", recognise, parse, print};
}

}  // namespace hone::deck
