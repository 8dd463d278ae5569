#pragma once

#include "app/ports/store.h"

namespace hone::app {

struct ResetReport {
  DeckReset reset;
  int units = 0;  ///< that are new again, or have their memory back
};

/// Makes all units of a deck new again. Their reviews stay in the log and still count as practice.
Result<ResetReport> reset_deck(Store& store, const deck::DeckName& deck, Instant now);

/// Takes that reset of a deck back: its units are remembered as before. Fails with kConflict when
/// it is not what was done last.
Result<ResetReport> undo_reset(Store& store, const deck::DeckName& deck, ResetNumber number,
                               Instant now);

}  // namespace hone::app
