#pragma once

#include <mutex>
#include <span>
#include <vector>

#include "base/embedded.h"
#include "deck/deck.h"

namespace hone::server {

/// The decks of the role pack that comes along, read when somebody first asks. For several threads.
class RoleAlong {
 public:
  explicit RoleAlong(std::vector<embedded::File> files) : files_(std::move(files)) {}

  /// Files that cannot be read are left out; a test of the pack finds none.
  [[nodiscard]] std::span<const deck::Deck> decks() const;

 private:
  std::vector<embedded::File> files_;
  mutable std::once_flag read_;
  mutable std::vector<deck::Deck> decks_;
};

}  // namespace hone::server
