#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/due.h"
#include "app/import_deck.h"
#include "app/mastery.h"
#include "app/ports/store.h"
#include "app/replay.h"
#include "app/review_card.h"
#include "app/settings.h"
#include "deck/deck.h"

namespace hone::json {

// The documents that `--json` prints, one function each. Their schemas stand in docs/schemas/ under
// the same names; moments are UTC, "2026-11-22T08:30:00.000Z".

std::string decks_document(std::span<const app::DeckOverview> decks);

/// The deck as json_format() prints it, and of each card whether it is suspended or missing.
/// `cards` are those of the deck; the deck's own are not looked at.
std::string deck_document(const deck::Deck& deck, std::span<const app::StoredCard> cards);

/// A card and what is remembered of each of its units.
std::string card_document(const app::StoredCard& card, std::span<const deck::Unit> units,
                          std::span<const std::optional<memory::Progress>> progress);

struct SourceReport {
  std::string source;  ///< file name or "standard input"
  app::ImportReport report;
};
std::string import_document(std::span<const SourceReport> imports);

std::string due_document(const app::DueQuery& query, const app::DueReport& report);
std::string review_document(const app::ReviewReport& report);
std::string reset_document(const app::ResetReport& report);
std::string undo_document(const app::UndoReport& report);

std::string settings_document(const std::optional<deck::DeckName>& deck,
                              const app::Settings& settings,
                              std::span<const app::SettingInfo* const> shown);

std::string doctor_document(std::string_view file, const app::Health& health,
                            const std::optional<app::RebuildReport>& rebuilt);

}  // namespace hone::json
