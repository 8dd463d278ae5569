#include "app/recall_card.h"

#include <fmt/format.h>

#include "app/library.h"
#include "text/word_vectors.h"

namespace hone::app {

Result<RecallReport> recall_card(Store& store, std::string_view card, std::string_view answer) {
  StoredCard stored = TRY(card_named(store, card));
  auto recalled = TRY(recall_list(stored.card, answer));
  return RecallReport{std::move(stored), std::string(answer), std::move(recalled)};
}

Result<recall::Recalled> recall_list(const deck::Card& card, std::string_view answer) {
  if (!card.list || card.list->items.empty()) {
    return invalid_input(fmt::format(
        "The card “{}” has no list that could be recalled; choose one that has.", card.id.value));
  }
  recall::Matcher matcher(*card.list, card.devices, text::built_in_vectors());
  return recall::recall(matcher, answer, card.list->ordered);
}

}  // namespace hone::app
