#include "app/reset_deck.h"

#include "app/replay.h"

namespace hone::app {

Result<ResetReport> reset_deck(Store& store, const deck::DeckName& deck, Instant now) {
  ResetReport report{.reset = {.number = {}, .deck = deck, .at = now}};
  TRY(store.in_transaction([&]() -> Status {
    report.reset.number = TRY(store.append_reset(deck, now));
    report.units = TRY(store.forget(deck));
    return {};
  }));
  return report;
}

Result<ResetReport> undo_reset(Store& store, const deck::DeckName& deck, ResetNumber number,
                               Instant now) {
  ResetReport report;
  TRY(store.in_transaction([&]() -> Status {
    const auto last = TRY(store.last_reset());
    if (!last || last->number != number || last->deck != deck) {
      return failure(
          ErrorKind::kConflict,
          "something was reviewed or reset since, so this reset can no longer be undone");
    }
    TRY(store.append_reset_undo(number, now));
    const std::vector<UnitProgress> remembered = TRY(replay_deck(store, deck));
    TRY(store.put(remembered));
    report = {.reset = *last, .units = static_cast<int>(remembered.size())};
    return {};
  }));
  return report;
}

}  // namespace hone::app
