#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "deck/format.h"

// Any bytes: reading must not crash; what was read must be printed and read again with the same
// questions and answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const hone::deck::Format csv = hone::deck::csv_format();
  csv.recognise(text);
  const auto first = csv.parse(text, {});
  if (!first) return 0;
  const auto second = csv.parse(csv.print(first->deck), {});
  if (!second || second->deck.cards.size() != first->deck.cards.size()) std::abort();
  for (std::size_t i = 0; i < first->deck.cards.size(); ++i) {
    const hone::deck::Card& before = first->deck.cards[i];
    const hone::deck::Card& after = second->deck.cards[i];
    if (before.question != after.question || before.answer != after.answer) std::abort();
  }
  return 0;
}
