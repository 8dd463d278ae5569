#include "story/packs.h"

#include <fstream>
#include <iterator>
#include <map>

#include "deck/format.h"
#include "places.h"

namespace hone::story {
namespace {

struct PackCard {
  Outline outline;
  std::string example;
};

std::map<Kind, PackCard> read_pack() {
  std::ifstream file(tests::house() / "packs/product-manager/stories.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::map<Kind, PackCard> cards;
  const auto parsed = deck::markdown_format().parse(text, {});
  for (const deck::Card& card : parsed.value().deck.cards) {
    const auto kind = kind_of(card);
    if (!kind) continue;
    PackCard& read = cards[*kind];
    read.outline = outline_of(*kind, card).value();
    for (const deck::Item& item : card.list->items) read.example += item.notes.example + "\n";
  }
  return cards;
}

const PackCard& pack_card(Kind kind) {
  static const auto cards = read_pack();
  return cards.at(kind);
}

}  // namespace

const Outline& outline_from_pack(Kind kind) {
  return pack_card(kind).outline;
}

const std::string& worked_example(Kind kind) {
  return pack_card(kind).example;
}

}  // namespace hone::story
