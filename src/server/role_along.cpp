#include "server/role_along.h"

#include "deck/format.h"

namespace hone::server {

std::span<const deck::Deck> RoleAlong::decks() const {
  std::call_once(read_, [this] {
    for (const embedded::File& file : files_) {
      auto parsed = deck::markdown_format().parse(file.text, {});
      if (parsed) decks_.push_back(std::move(parsed->deck));
    }
  });
  return decks_;
}

}  // namespace hone::server
