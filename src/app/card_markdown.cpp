#include "app/card_markdown.h"

#include <fmt/format.h>

#include "deck/format.h"

namespace hone::app {

std::string markdown_of(const StoredCard& card) {
  deck::Deck deck;
  deck.name = card.deck;
  deck.cards.push_back(card.card);
  return deck::markdown_format().print(deck);
}

Result<deck::Card> card_from_markdown(std::string_view text) {
  TRY(deck::check_text(text));
  deck::Parsed parsed = TRY(deck::markdown_format().parse(text, {}));
  if (parsed.deck.cards.size() != 1) {
    return invalid_input(
        fmt::format("the text holds {} cards; leave exactly the one.", parsed.deck.cards.size()));
  }
  if (!parsed.warnings.empty()) {
    const deck::Warning& warning = parsed.warnings.front();
    return invalid_input(fmt::format("line {}: {}", warning.line, warning.message));
  }
  return std::move(parsed.deck.cards.front());
}

}  // namespace hone::app
