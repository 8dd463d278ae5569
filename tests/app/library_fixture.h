#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/import_deck.h"
#include "app/ports/store.h"
#include "app/settings.h"
#include "deck/update.h"
#include "store/open.h"

namespace hone::app {

/// 2026-03-02 09:00 UTC, a Monday.
inline const Instant kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

inline deck::Item item(const std::string& title, const std::string& detail) {
  deck::Item made = deck::item_from_title(title);
  made.detail = detail;
  return made;
}

inline deck::Card list_card(const std::string& question, const std::vector<std::string>& titles) {
  deck::Card card;
  card.question = question;
  card.list.emplace();
  for (const std::string& title : titles) card.list->items.push_back(item(title, "About " + title));
  return card;
}

inline deck::Card plain_card(const std::string& question, const std::string& answer) {
  deck::Card card;
  card.question = question;
  card.answer = answer;
  return card;
}

inline void add_definition(deck::Card& card, const std::string& term) {
  if (card.sections.empty()) {
    card.sections.push_back(
        {deck::SectionKind::kDefinitions, "", deck::SectionBody{deck::Definitions{}}});
  }
  std::get<deck::Definitions>(card.sections.front().body)
      .entries.push_back({{}, term, "What " + term + " means"});
}

/// A store in a folder of its own, with a small deck: two lists and a plain card.
class LibraryTest : public ::testing::Test {
 protected:
  LibraryTest() {
    static std::atomic<int> count = 0;
    // In memory where that can be had: what these tests show does not hang on a disk's speed.
    const std::filesystem::path memory = "/dev/shm";
    const bool usable = ::access(memory.c_str(), W_OK) == 0;
    folder_ = (usable ? memory : std::filesystem::temp_directory_path()) /
              ("hone-app-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
    store_ = std::move(*store::open_store({.folder = folder_}));
    EXPECT_TRUE(change_setting(*store_, {}, "time-zone", "UTC"));
  }
  ~LibraryTest() override {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }

  /// Brings a deck in as an import does, without a text.
  deck::UpdateReport save(deck::Deck deck) {
    const auto stored = *store_->find_deck(deck.name);
    DeckChange change{.update = deck::update(stored.value_or(deck::Deck{}), std::move(deck), {}),
                      .units = {}};
    change.units = planned_units(change.update.deck);
    const Status saved = store_->save(change);
    EXPECT_TRUE(saved) << saved.error().message;
    return change.update.report;
  }

  static deck::Deck bakery() {
    deck::Deck deck;
    deck.name = deck::DeckName{"Bakery"};
    deck.cards.push_back(list_card("What does good bread need?", {"Flour", "Water", "Time"}));
    add_definition(deck.cards.back(), "Autolyse");
    deck.cards.push_back(list_card("How is dough shaped?", {"Fold", "Rest"}));
    deck.cards.push_back(plain_card("At what heat is bread baked?", "At 230 degrees."));
    for (deck::Card& card : deck.cards) card.id = deck::CardId{};
    deck.cards[0].id = deck::CardId{"bread"};
    deck.cards[1].id = deck::CardId{"shape"};
    deck.cards[2].id = deck::CardId{"heat"};
    return deck;
  }

  std::filesystem::path folder_;
  std::unique_ptr<Store> store_;
};

}  // namespace hone::app
