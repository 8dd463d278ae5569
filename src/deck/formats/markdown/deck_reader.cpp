#include "deck/formats/markdown/deck_reader.h"

#include <fmt/format.h>

#include <utility>

#include "deck/formats/markdown/free_text.h"
#include "deck/formats/markdown/references.h"
#include "deck/formats/markdown/role_text.h"
#include "deck/update.h"

namespace hone::deck::markdown {

Status DeckReader::add(const Part& part) {
  switch (part.level) {
    case 0:
      add_to_description(part.body);
      return {};
    case 1:
      begin_deck(part);
      return {};
    case 2:
      return begin_card(part);
    default:
      add_section(part);
      return {};
  }
}

void DeckReader::begin_deck(const Part& part) {
  end_card();
  inside_ = Inside::kNothing;
  if (!std::exchange(named_, true)) {
    deck_.name = DeckName{decode_inline(part.heading)};
    add_to_description(part.body);
    return;
  }
  warnings_.add(part.line, fmt::format("“# {}” would begin a second deck; its cards are read into "
                                       "this one, its words into the description.",
                                       excerpt(part.heading)));
  add_to_description(part.raw);
}

Status DeckReader::begin_card(const Part& part) {
  end_card();
  if (is_role_heading(part.heading) && !deck_.role) {
    inside_ = Inside::kRole;
    deck_.role = read_role(part);
    return {};
  }
  if (is_role_heading(part.heading)) {
    warnings_.add(part.line, "A deck describes one role; this second one is read as a card.");
  }
  if (deck_.cards.size() == kMostCards) {
    return invalid_input(fmt::format(
        "Line {} begins card {}, but a deck may have {} at most; split the file into several.",
        part.line, kMostCards + 1, kMostCards));
  }
  inside_ = Inside::kCard;
  card_.emplace(part, warnings_);
  return {};
}

void DeckReader::add_section(const Part& part) {
  if (inside_ == Inside::kCard) {
    card_->add(part);
    return;
  }
  if (inside_ == Inside::kRole && add_to_role(*deck_.role, part, warnings_)) return;
  warnings_.add(part.line,
                fmt::format("“{}” is no part of a {} that can be read, so it is kept in the "
                            "description of the deck.",
                            excerpt(part.heading), inside_ == Inside::kRole ? "role" : "deck"));
  add_to_description(part.raw);
}

void DeckReader::add_to_description(std::string_view raw) {
  const std::string text = read_free_text(raw);
  if (!text.empty() && !deck_.description.empty()) deck_.description += "\n\n";
  deck_.description += text;
}

void DeckReader::end_card() {
  if (!card_) return;
  auto [card, links] = card_->take();
  if (!links.empty()) pending_.push_back({deck_.cards.size(), std::move(links)});
  deck_.cards.push_back(std::move(card));
  card_.reset();
}

Parsed DeckReader::take() {
  end_card();
  assign_names(deck_);
  for (const Pending& pending : pending_) {
    settle_devices(deck_.cards[pending.card], pending.links, warnings_);
  }
  return {std::move(deck_), warnings_.take()};
}

}  // namespace hone::deck::markdown
