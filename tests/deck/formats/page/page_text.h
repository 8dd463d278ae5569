#pragma once

#include <string>

#include "deck/files.h"
#include "deck/format.h"

namespace hone::deck {

/// The synthetic page that has every heading and every irregularity.
inline std::string baker_page() {
  return repository_text("tests/deck/golden/page/baker.txt");
}

inline Parsed parsed_page(const std::string& text) {
  return page_format().parse(text, {}).value();
}

/// A page of one card with that answer.
inline std::string page_with(const std::string& answer) {
  return "Bread Flashcards\n\n(1 card)\n\n1\nQ\n\nWhat is “bread”?\n\nA\n" + answer +
         "\nHow well did you know this?\n1\nNot at all\n2\n3\n4\n5\nPerfectly\n";
}

inline Card parsed_card(const std::string& answer) {
  return parsed_page(page_with(answer)).deck.cards.front();
}

}  // namespace hone::deck
