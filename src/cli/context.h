#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "app/settings.h"
#include "base/calendar.h"
#include "base/embedded.h"
#include "cli/display/console.h"

namespace hone::cli {

/// What a command works with besides its own options. Nothing is opened before it is asked for.
class Context {
 public:
  Context(const Clock& clock, std::string_view version, std::vector<embedded::File> pack,
          std::vector<embedded::File> role_pack)
      : clock_(&clock),
        version_(version),
        pack_(std::move(pack)),
        role_pack_(std::move(role_pack)),
        console_(this_console()) {}

  /// The data folder that --data, HONE_DATA or XDG_DATA_HOME names.
  Result<std::filesystem::path> folder();

  /// The store of the data folder; stays open until the end.
  Result<app::Store*> store();

  /// The same; where it holds no deck at all, the built-in pack is taken in first and a line on
  /// standard error says so.
  Result<app::Store*> store_with_decks();

  /// Lets the store go; whoever asks next opens it again.
  void close_store();

  /// The calendar that everybody's settings ask for.
  Result<Calendar> calendar();

  /// The moment that an option --at names; now without one. More than a hundred years off is
  /// refused.
  Result<Instant> moment(const std::optional<std::string>& at);

  /// A line on standard error that is no error.
  void note(std::string_view sentence) const;

  /// The files of the pack that the program brings along, also those that no store was given.
  [[nodiscard]] std::span<const embedded::File> role_pack() const { return role_pack_; }

  [[nodiscard]] const Clock& clock() const { return *clock_; }
  [[nodiscard]] std::string_view version() const { return version_; }
  [[nodiscard]] const Console& console() const { return console_; }
  [[nodiscard]] Style style() const { return console_.style(); }

  std::string data_option;  ///< what --data said

 private:
  const Clock* clock_;
  std::string_view version_;
  std::vector<embedded::File> pack_;
  std::vector<embedded::File> role_pack_;
  Console console_;
  std::unique_ptr<app::Store> store_;
};

}  // namespace hone::cli
