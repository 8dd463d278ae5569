#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/card_outline.h"
#include "app/ports/store.h"
#include "deck/format.h"
#include "deck/update.h"

namespace hone::app {

struct ImportRequest {
  std::string text;
  std::string source;                  ///< file name or "standard input", for messages
  std::optional<std::string> format;   ///< by name; nothing: recognised by content
  std::optional<deck::DeckName> deck;  ///< nothing: as the source says, else after the file
};

struct ImportReport {
  deck::DeckName deck;
  std::string format;
  deck::UpdateReport cards;
  std::vector<deck::Warning> warnings;
  int units = 0;    ///< at every depth
  int unasked = 0;  ///< cards kept that cannot be asked: no question, or nothing to recall
  std::vector<CardOutline> outline;  ///< of the first cards of the text; only of a preview
};

/// Reads a deck and brings it onto the one of the same name, all or nothing.
Result<ImportReport> import_deck(Store& store, std::span<const deck::Format> formats,
                                 const ImportRequest& request, const deck::Progress& progress);

/// What an import would do, without doing it.
Result<ImportReport> preview_import(Store& store, std::span<const deck::Format> formats,
                                    const ImportRequest& request);

/// The units of a deck as the store keeps them.
std::vector<PlannedUnit> planned_units(const deck::Deck& deck);

}  // namespace hone::app
