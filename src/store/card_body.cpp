#include "store/card_body.h"

#include <fmt/format.h>

#include "deck/format.h"
#include "deck/formats/markdown/card_text.h"

namespace hone::store {
namespace {

Error damaged(const std::filesystem::path& file, const char* what, const std::string& name,
              const Error& why) {
  return {ErrorKind::kStorage,
          fmt::format("{} is damaged: {} {} cannot be read ({}); bring a backup back with hone "
                      "restore",
                      file.string(), what, name, why.message)};
}

}  // namespace

Result<deck::Card> card_from(const std::string& body, const deck::CardId& id,
                             const std::filesystem::path& file) {
  return with_error(deck::markdown::parse_card(body),
                    [&](const Error& why) { return damaged(file, "card", id.value, why); });
}

std::string text_of_role(const deck::Deck& deck) {
  if (!deck.role) return {};
  return deck::markdown_format().print(
      {.name = deck.name, .description = {}, .role = deck.role, .cards = {}});
}

Result<std::optional<deck::RoleProfile>> role_from(const std::string& text,
                                                   const deck::DeckName& name,
                                                   const std::filesystem::path& file) {
  if (text.empty()) return std::nullopt;
  deck::Parsed parsed =
      TRY(with_error(deck::markdown_format().parse(text, {}), [&](const Error& why) {
        return damaged(file, "the role of deck", name.value, why);
      }));
  return std::move(parsed.deck.role);
}

}  // namespace hone::store
