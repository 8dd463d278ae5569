#include "app/recall_card.h"

#include <fmt/format.h>

#include "app/library.h"
#include "text/word_vectors.h"

namespace hone::app {

Result<RecallReport> recall_card(Store& store, std::string_view card, std::string_view answer) {
  StoredCard stored = TRY(card_named(store, card));
  if (!stored.card.list || stored.card.list->items.empty()) {
    return invalid_input(
        fmt::format("The card “{}” has no list that could be recalled; choose one that has.",
                    stored.card.id.value));
  }
  const deck::MustHaveList& list = *stored.card.list;
  recall::Matcher matcher(list, stored.card.devices, text::built_in_vectors());
  auto recalled = recall::recall(matcher, answer, list.ordered);
  return RecallReport{std::move(stored), std::string(answer), std::move(recalled)};
}

}  // namespace hone::app
