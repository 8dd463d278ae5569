#include "deck/update.h"

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "deck/match_cards.h"
#include "deck/match_parts.h"
#include "deck/parts.h"
#include "deck/unique_names.h"

namespace hone::deck {
namespace {

using PartsByKind = std::array<std::vector<KnownPart>, kFacetKinds>;

PartsByKind parts_by_kind(const Card& card) {
  PartsByKind parts;
  for_each_part(card, [&parts](FacetKind kind, const PartKey& key, const PartTexts& texts) {
    const std::string_view text = kind == FacetKind::kItem ? texts.more : texts.expected;
    parts[static_cast<std::size_t>(kind)].push_back(
        {key.value, std::string(texts.prompt), std::string(text)});
  });
  return parts;
}

using NewKeys = std::vector<std::string>;

/// The keys that the new parts of one kind get: the old part's, or an own one that is free.
NewKeys keys_after(const std::vector<KnownPart>& old_parts,
                   const std::vector<KnownPart>& new_parts) {
  const auto matches = match_parts(old_parts, new_parts);
  UniqueNames taken;
  NewKeys keys(new_parts.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!matches[i]) continue;
    keys[i] = old_parts[*matches[i]].key;
    taken.take(keys[i]);
  }
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!matches[i]) keys[i] = taken.make(new_parts[i].key);
  }
  return keys;
}

void rename_device_rows(Device& device, const std::unordered_map<std::string, std::string>& keys) {
  for (DeviceRow& row : device.rows) {
    if (const auto found = keys.find(row.item.value); found != keys.end()) {
      row.item.value = found->second;
    }
  }
}

/// Gives the parts of a card the keys by which its former version knew them.
void keep_keys(const Card& before, Card& card) {
  const PartsByKind old_parts = parts_by_kind(before);
  const PartsByKind new_parts = parts_by_kind(card);
  std::array<NewKeys, kFacetKinds> keys;
  for (std::size_t kind = 0; kind < kFacetKinds; ++kind) {
    keys[kind] = keys_after(old_parts[kind], new_parts[kind]);
  }
  std::array<std::size_t, kFacetKinds> next{};
  std::unordered_map<std::string, std::string> item_keys;
  for_each_part(card, [&](FacetKind kind, PartKey& key, const PartTexts&) {
    const auto at = static_cast<std::size_t>(kind);
    std::string kept = std::move(keys[at][next[at]++]);
    if (kind == FacetKind::kItem) item_keys.emplace(key.value, kept);
    key = PartKey{std::move(kept)};
  });
  if (card.shown_device) rename_device_rows(*card.shown_device, item_keys);
  for (Device& device : card.devices) rename_device_rows(device, item_keys);
}

/// Brings the cards of one deck onto those of another.
class Updating {
 public:
  Updating(const Deck& existing, Deck incoming, const std::vector<CardId>& taken)
      : existing_(existing), matches_(match_cards(existing.cards, incoming.cards)) {
    update_.deck = std::move(incoming);
    for (const CardId& id : taken) ids_.take(id.value);
    for (const Card& card : existing.cards) ids_.take(card.id.value);
  }

  Update run() {
    if (update_.deck.name.empty()) update_.deck.name = existing_.name;
    if (!update_.deck.role) update_.deck.role = existing_.role;
    name_cards();
    for (std::size_t i = 0; i < matches_.size(); ++i) settle(i);
    keep_vanished();
    return std::move(update_);
  }

 private:
  /// The ids that the incoming cards get. A made-up id avoids all that came in, so that a card
  /// which comes in again is not taken for its namesake.
  [[nodiscard]] std::vector<CardId> final_ids() {
    const std::vector<Card>& cards = update_.deck.cards;
    std::vector<CardId> ids(cards.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const bool free = ids_.take(cards[i].id.value);
      if (matches_[i]) {
        ids[i] = existing_.cards[*matches_[i]].id;
      } else if (free) {
        ids[i] = cards[i].id;
      }
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (ids[i].empty()) ids[i] = CardId{ids_.make(cards[i].id.value)};
    }
    return ids;
  }

  /// Before anything else, and all of them: prerequisites may point forward.
  void name_cards() {
    std::vector<CardId> ids = final_ids();
    std::unordered_map<std::string, std::string> renamed;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      CardId& id = update_.deck.cards[i].id;
      if (ids[i] != id) renamed.emplace(id.value, ids[i].value);
      id = std::move(ids[i]);
    }
    for (Card& card : update_.deck.cards) {
      for (CardId& id : card.prerequisites) {
        if (const auto found = renamed.find(id.value); found != renamed.end()) {
          id.value = found->second;
        }
      }
    }
  }

  void settle(std::size_t place) {
    Card& card = update_.deck.cards[place];
    if (!matches_[place]) {
      update_.report.created.push_back(card.id);
      return;
    }
    const Card& before = existing_.cards[*matches_[place]];
    keep_keys(before, card);
    (card == before ? update_.report.unchanged : update_.report.updated).push_back(card.id);
  }

  void keep_vanished() {
    std::vector<bool> found(existing_.cards.size());
    for (const auto& match : matches_) {
      if (match) found[*match] = true;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i]) continue;
      update_.report.vanished.push_back(existing_.cards[i].id);
      update_.deck.cards.push_back(existing_.cards[i]);
    }
  }

  const Deck& existing_;
  std::vector<std::optional<std::size_t>> matches_;
  UniqueNames ids_;
  Update update_;
};

}  // namespace

Update update(const Deck& existing, Deck incoming, const std::vector<CardId>& taken) {
  assign_names(incoming);
  return Updating{existing, std::move(incoming), taken}.run();
}

}  // namespace hone::deck
