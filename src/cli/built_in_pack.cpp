#include "cli/built_in_pack.h"

#include <fmt/format.h>

#include "app/import_deck.h"
#include "cli/display/relative_time.h"
#include "cli/formats.h"

namespace hone::cli {

Result<std::string> take_in_pack(app::Store& store, std::span<const embedded::File> pack) {
  std::string names;
  std::size_t cards = 0;
  TRY(store.in_transaction([&]() -> Status {
    if (!TRY(store.decks()).empty()) return {};
    for (const embedded::File& file : pack) {
      const app::ImportRequest request{.text = std::string(file.text),
                                       .source = std::string(file.name),
                                       .format = "markdown",
                                       .deck = std::nullopt};
      const auto report = TRY(app::import_deck(store, formats(), request, {}));
      names += (names.empty() ? "“" : "”, “") + report.deck.value;
      cards += report.cards.created.size();
    }
    return {};
  }));
  if (names.empty()) return std::string{};
  return fmt::format("there was no deck yet, so the built-in one was taken in: {}” ({}).", names,
                     counted(static_cast<long long>(cards), "card"));
}

}  // namespace hone::cli
