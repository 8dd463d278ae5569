#include "deck/pack/packs_of_decks.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "deck/pack/rows.h"

namespace hone::deck {
namespace {

using NameSet = std::set<std::string>;

constexpr std::string_view kPrefixOfCompetencies = "competency-";

/// The decks of one role, as far as they were found, and the names they are known by.
struct Group {
  std::vector<std::size_t> decks;
  NameSet competencies;  ///< ids
  NameSet cards;         ///< ids
  NameSet wanted;        ///< ids of cards to know first

  void take(std::size_t place, const Deck& deck) {
    decks.push_back(place);
    for (const Card& card : deck.cards) {
      cards.insert(card.id.value);
      for (const CardId& before : card.prerequisites) wanted.insert(before.value);
      if (is_tagged(card, "competency") && card.id.value.starts_with(kPrefixOfCompetencies)) {
        competencies.insert(card.id.value.substr(kPrefixOfCompetencies.size()));
      }
    }
  }
};

bool weighs_for(const Card& card, const Group& group) {
  return std::ranges::any_of(rows_of(card, "Weights"), [&](const std::string& row) {
    const auto adjustment = read_adjustment(row);
    return adjustment && group.competencies.contains(adjustment->competency);
  });
}

bool names_listener_of(const Card& card, const Group& group) {
  return std::ranges::any_of(rows_of(card, "Stages"), [&](const std::string& row) {
    const auto stage = read_stage(row);
    return stage && group.cards.contains(stage->listener);
  });
}

bool is_joined(const Card& card, const Group& group) {
  const auto comes_after = [&](const CardId& before) { return group.cards.contains(before.value); };
  const auto carries = [&](const std::string& tag) { return group.competencies.contains(tag); };
  return std::ranges::any_of(card.tags, carries) ||
         std::ranges::any_of(card.prerequisites, comes_after) ||
         group.wanted.contains(card.id.value) || weighs_for(card, group) ||
         names_listener_of(card, group);
}

/// The group with which most cards of a deck are joined; nothing when none is.
Group* best_group(const Deck& deck, std::vector<Group>& groups) {
  Group* best = nullptr;
  std::ptrdiff_t most = 0;
  for (Group& group : groups) {
    const auto joined =
        std::ranges::count_if(deck.cards, [&](const Card& card) { return is_joined(card, group); });
    if (joined <= most) continue;
    best = &group;
    most = joined;
  }
  return best;
}

std::vector<Group> groups_of(const std::vector<Deck>& decks) {
  std::vector<Group> groups;
  std::vector<std::size_t> left;
  for (std::size_t place = 0; place < decks.size(); ++place) {
    if (decks[place].role) {
      groups.emplace_back().take(place, decks[place]);
    } else {
      left.push_back(place);
    }
  }
  // What a deck brings in may join others with it, so it goes on until a round brings nothing.
  for (std::size_t before = left.size() + 1; left.size() < before;) {
    before = left.size();
    std::erase_if(left, [&](std::size_t place) {
      Group* const group = best_group(decks[place], groups);
      if (group != nullptr) group->take(place, decks[place]);
      return group != nullptr;
    });
  }
  return groups;
}

}  // namespace

std::vector<Pack> packs_of_decks(std::vector<Deck> decks) {
  std::vector<Pack> packs;
  for (Group& group : groups_of(decks)) {
    std::ranges::sort(group.decks);
    std::vector<Deck> own;
    for (const std::size_t place : group.decks) own.push_back(std::move(decks[place]));
    packs.push_back(pack_of_decks(std::move(own)));
  }
  return packs;
}

}  // namespace hone::deck
