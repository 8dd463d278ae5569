#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "deck/update.h"
#include "store/open.h"

namespace hone::store {

/// 2026-03-02 09:00 UTC.
inline const Instant kMorning =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

/// A folder of its own, gone at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

deck::Card plain_card(const std::string& id, const std::string& answer = "Because it rises.");
deck::Card list_card(const std::string& id, const std::vector<std::string>& keys);
deck::Deck deck_of(const std::string& name, std::vector<deck::Card> cards);

/// The unit of a plain card's answer, or of an item of a list.
deck::UnitId answer_of(const std::string& card);
deck::UnitId item_of(const std::string& card, const std::string& key);

/// An import of a deck that was not there, its units ranked in card order.
app::DeckChange first_import(const deck::Deck& deck);

/// An import of `incoming` over `existing`.
app::DeckChange next_import(const deck::Deck& existing, const deck::Deck& incoming);

app::Schedule usual_schedule();
app::Review review_of(const std::string& card, std::vector<app::ReviewedUnit> units,
                      Instant at = kMorning);
memory::Progress progress_due(Instant due, Instant first_review = kMorning);

std::unique_ptr<app::Store> opened(const std::filesystem::path& folder,
                                   std::chrono::milliseconds busy_timeout = Milliseconds{5000});

/// The value of a result that the test needs, or the end of the test with the error's sentence.
template <typename T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

class StoreTest : public ::testing::Test {
 protected:
  StoreTest() : store_(opened(folder_.path())) {}

  void reopen() {
    store_.reset();
    store_ = opened(folder_.path());
  }
  [[nodiscard]] std::filesystem::path file() const { return database_file(folder_.path()); }

  TemporaryFolder folder_;
  std::unique_ptr<app::Store> store_;
};

}  // namespace hone::store
