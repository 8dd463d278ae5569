#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "deck/card.h"
#include "deck/names.h"

namespace hone::deck {

struct UseCase {
  std::string title;  ///< may be empty when the source has lost it
  std::string context;
  std::vector<std::string> examples;
  auto operator<=>(const UseCase&) const = default;
};

struct Mistake {
  std::string title;  ///< may be empty when the source has lost it
  std::string text;
  auto operator<=>(const Mistake&) const = default;
};

/// What a role is: the part of a role pack that is not cards. Questions by level are cards, tagged
/// "basic", "technical" or "advanced".
struct RoleProfile {
  std::string name;
  std::string tagline;
  std::string definition;
  std::vector<std::string> headline_skills;
  std::vector<std::string> responsibilities;
  std::vector<std::string> technical_skills;
  std::vector<std::string> soft_skills;
  std::vector<UseCase> use_cases;
  std::vector<Mistake> mistakes;
  auto operator<=>(const RoleProfile&) const = default;
};

struct Deck {
  DeckName name;
  std::string description;  ///< Markdown; may be empty
  std::optional<RoleProfile> role;
  std::vector<Card> cards;
  auto operator<=>(const Deck&) const = default;
};

}  // namespace hone::deck
