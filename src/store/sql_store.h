#pragma once

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/ports/store.h"
#include "store/database.h"
#include "store/schedule_book.h"

namespace hone::store {

/// The ports kept in SQL tables. Each port's methods stand in the file named after its tables.
class SqlStore final : public app::Store {
 public:
  SqlStore(std::unique_ptr<soci::session> session, std::filesystem::path file)
      : database_(std::move(session), std::move(file)) {}

  // decks.cpp, cards.cpp, save_deck.cpp
  Result<std::vector<app::DeckSummary>> decks() override;
  Result<std::optional<deck::Deck>> find_deck(const deck::DeckName& name) override;
  Result<std::vector<app::StoredCard>> cards_of(const deck::DeckName& name) override;
  Result<std::vector<app::StoredCard>> cards_between(const deck::DeckName& name, int from,
                                                     int most) override;
  Result<std::optional<app::StoredCard>> find_card(const deck::CardId& id) override;
  Result<std::vector<deck::CardId>> card_ids(const std::string& prefix, int most) override;
  Status save(const app::DeckChange& change) override;
  Status set_suspended(const deck::CardId& id, bool suspended) override;

  // find_cards.cpp
  Result<std::vector<app::CardMatch>> find_cards(const app::CardSearch& search) override;
  Status rebuild_index() override;

  // review_log.cpp
  Result<app::ReviewNumber> append(const app::Review& review,
                                   const app::Schedule& schedule) override;
  Status append_undo(app::ReviewNumber number, Instant at) override;
  Result<std::optional<app::LoggedReview>> last_review() override;
  // review_keys.cpp
  Status append_key(const std::string& key, app::ReviewNumber number) override;
  Result<std::optional<app::SentReview>> review_sent_as(const std::string& key) override;
  // typed_reviews.cpp
  Result<std::vector<app::LoggedReview>> typed_reviews_of(const deck::CardId& card) override;

  // visit_reviews.cpp
  Status visit_reviews_of(const deck::UnitId& unit, const app::UnitReviewVisitor& visit) override;
  Status visit_reviews(const app::UnitReviewVisitor& visit) override;
  Status visit_reviews_of_deck(const deck::DeckName& deck,
                               const app::UnitReviewVisitor& visit) override;

  // resets.cpp
  Result<app::ResetNumber> append_reset(const deck::DeckName& deck, Instant at) override;
  Status append_reset_undo(app::ResetNumber number, Instant at) override;
  Result<std::optional<app::DeckReset>> last_reset() override;
  Result<int> forget(const deck::DeckName& deck) override;

  // visit_log.cpp
  Status visit_log(const app::LogRange& range, const app::LogVisitor& visit) override;

  // progress.cpp
  Result<std::vector<std::optional<memory::Progress>>> progress_of(
      std::span<const deck::UnitId> units) override;
  Status put(std::span<const app::UnitProgress> progress) override;
  Status replace_all(std::span<const app::UnitProgress> progress) override;
  Result<std::vector<app::UnitProgress>> all_progress() override;

  // due.cpp
  Result<std::vector<app::TrackedUnit>> due(const app::Scope& scope, Instant at) override;
  Result<std::vector<app::TrackedUnit>> fresh(const app::Scope& scope, int most) override;
  Result<std::vector<Instant>> due_moments(const app::Scope& scope, Instant after,
                                           Instant until) override;
  Result<app::DayCounts> counts_since(const app::Scope& scope, Instant moment) override;

  // standing.cpp
  Result<int> count_units(const app::Scope& scope) override;
  Status visit_progress(const app::Scope& scope,
                        const std::function<void(const memory::Progress&)>& visit) override;
  Result<std::vector<app::TrackedUnit>> most_lapsed(const app::Scope& scope, int lapses,
                                                    int most) override;

  // settings.cpp
  Result<std::map<std::string, std::string>> settings(
      const std::optional<deck::DeckName>& deck) override;
  Status put_setting(const std::optional<deck::DeckName>& deck, const std::string& key,
                     const std::string& value) override;

  // stories.cpp
  Result<std::vector<app::StoredStory>> stories() override;
  Result<std::vector<app::StoredStory>> versions_of_story(const std::string& id) override;
  Result<std::int64_t> put_story(const app::StoredStory& story) override;
  Status remove_story(const std::string& id) override;
  Result<std::vector<app::Dismissal>> dismissals_of(const std::string& story) override;
  Status put_dismissal(const app::Dismissal& dismissal) override;
  Status remove_dismissal(const std::string& story, const std::string& rule) override;

  // story_tellings.cpp
  Status add_telling(const app::KeptTelling& telling) override;
  Result<std::vector<app::KeptTelling>> tellings() override;

  // upkeep.cpp
  Status in_transaction(const std::function<Status()>& work) override;
  Status backup(const std::filesystem::path& file) override;
  Result<app::Health> health() override;

 private:
  Database database_;
  ScheduleBook schedules_;
};

}  // namespace hone::store
