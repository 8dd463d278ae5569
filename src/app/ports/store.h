#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/ports/card_index.h"
#include "app/ports/deck_store.h"
#include "app/ports/progress_table.h"
#include "app/ports/review_log.h"
#include "app/ports/story_shelf.h"

namespace hone::app {

/// Settings as they are kept: text by key, for everything or for one deck.
class SettingsTable {
 public:
  virtual ~SettingsTable() = default;
  virtual Result<std::map<std::string, std::string>> settings(
      const std::optional<deck::DeckName>& deck) = 0;
  /// An empty value takes the setting back to its default.
  virtual Status put_setting(const std::optional<deck::DeckName>& deck, const std::string& key,
                             const std::string& value) = 0;
};

/// What `doctor` looks at.
struct Health {
  int schema_version = 0;
  std::vector<std::string> problems;  ///< one sentence each; empty: sound
  std::int64_t cards = 0;
  std::int64_t reviews = 0;  ///< unit reviews that count
  std::int64_t bytes = 0;
};

/// Everything that hone keeps, behind one door.
class Store : public DeckStore,
              public CardIndex,
              public ReviewLog,
              public ProgressTable,
              public SettingsTable,
              public StoryShelf {
 public:
  /// Runs `work` so that all its writes are kept or none; what it returned is returned. When this
  /// returns success the writes survive a crash. Another writer is waited for, up to five seconds,
  /// then kBusy. Calls may nest; the outermost decides.
  virtual Status in_transaction(const std::function<Status()>& work) = 0;

  /// A complete copy that can be opened or restored, made while others read and write.
  virtual Status backup(const std::filesystem::path& file) = 0;
  virtual Result<Health> health() = 0;
};

}  // namespace hone::app
