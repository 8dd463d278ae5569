#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "deck/pack/pack.h"

namespace hone::app {

/// What is known of one role, from the decks that come along and those of the library.
struct RolePack {
  deck::Pack pack;                 ///< its files are names of decks
  std::vector<std::string> roles;  ///< names of all roles, this one too
};

/// The pack of a role. Of a deck that comes along and is in the library too, the library's counts,
/// since a person may have changed it; cards gone from their source are left out. Without a name
/// the first role; those of the library's own decks stand behind the one that comes along. Fails
/// when there is no such role, or none at all.
Result<RolePack> role_pack(Store& store, std::span<const deck::Deck> along,
                           const std::optional<std::string>& name);

}  // namespace hone::app
