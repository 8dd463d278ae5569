#include <unistd.h>

#include <iostream>
#include <random>
#include <thread>

#include "app/replay.h"
#include "child.h"
#include "store/query.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::IsEmpty;
namespace fs = std::filesystem;

const std::vector<std::string> kKeys{"flour", "water", "salt", "time"};
constexpr int kCards = 5;

/// A pipe whose ends close with it.
class Pipe {
 public:
  Pipe() {
    if (::pipe(ends_) != 0) throw std::runtime_error("no pipe");
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    ::close(ends_[0]);
    stop_writing();
  }
  void stop_writing() {
    if (ends_[1] >= 0) ::close(ends_[1]);
    ends_[1] = -1;
  }
  [[nodiscard]] bool write(std::int64_t number) const {
    return ::write(ends_[1], &number, sizeof number) == sizeof number;
  }
  [[nodiscard]] std::optional<std::int64_t> read() const {
    std::int64_t number = 0;
    if (::read(ends_[0], &number, sizeof number) != sizeof number) return std::nullopt;
    return number;
  }

 private:
  int ends_[2] = {-1, -1};
};

std::string card_name(int index) {
  return "card-" + std::to_string(index);
}

void make_library(const fs::path& folder) {
  std::vector<deck::Card> cards;
  for (int index = 0; index < kCards; ++index) cards.push_back(list_card(card_name(index), kKeys));
  must(opened(folder)->save(first_import(deck_of("Bread", cards))));
}

/// Every other review is typed.
bool is_typed(int turn) {
  return turn % 2 == 0;
}

/// One review of a whole list as the application makes it: progress is advanced, the review is
/// logged, both in one transaction.
std::int64_t review_once(app::Store& store, int turn, Instant at) {
  app::Review review = review_of(card_name(turn % kCards), {}, at);
  std::vector<deck::UnitId> ids;
  for (const std::string& key : kKeys) {
    ids.push_back(item_of(review.card.value, key));
    review.units.push_back({ids.back(), (turn + static_cast<int>(ids.size())) % 7 == 0});
  }
  const bool any = std::ranges::any_of(review.units, &app::ReviewedUnit::missed);
  if (is_typed(turn)) {
    review.typed = app::TypedAnswer{.marks = std::vector(kKeys.size(), app::TypedMark::kFound),
                                    .proposed = {5},
                                    .first_item = Milliseconds{turn},
                                    .last_item = Milliseconds{2 * turn}};
  }
  std::int64_t number = 0;
  must(store.in_transaction([&]() -> Status {
    const auto before = TRY(store.progress_of(ids));
    app::Replay replay;
    std::vector<app::UnitProgress> after;
    for (std::size_t index = 0; index < ids.size(); ++index) {
      const app::UnitReview seen{at, review.confidence, review.units[index].missed, any};
      after.push_back(
          {ids[index], TRY(replay.after(before[index], ids[index], seen, usual_schedule()))});
    }
    number = TRY(store.append(review, usual_schedule())).value;
    return store.put(after);
  }));
  return number;
}

/// Reviews until it is killed, telling of each review once the store has said that it is kept.
bool review_for_ever(const fs::path& folder, const Pipe& acknowledged) {
  const auto store = opened(folder);
  const auto last = must(store->last_review());
  Instant at = last ? last->review.at : kMorning;
  for (int turn = last ? static_cast<int>(last->number.value) : 0;; ++turn) {
    at += std::chrono::minutes{17};
    if (!acknowledged.write(review_once(*store, turn, at))) return false;
  }
}

/// Kills a reviewing process `delay` after its first acknowledged review (or after its start), and
/// gives the number of the last review that it was told was kept; 0 for none.
std::int64_t kill_a_reviewer(const fs::path& folder, std::chrono::microseconds delay,
                             bool from_the_start) {
  Pipe acknowledged;
  Child child([&] { return review_for_ever(folder, acknowledged); });
  acknowledged.stop_writing();
  std::int64_t last = from_the_start ? 0 : acknowledged.read().value_or(-1);
  std::this_thread::sleep_for(delay);
  child.kill();
  child.succeeded();
  while (const auto number = acknowledged.read()) last = *number;
  return last;
}

Number ask(const fs::path& folder, const char* question) {
  const auto session =
      sqlite::connect(database_file(folder), sqlite::Mode::kReadWrite, Milliseconds{0});
  Number answer = 0;
  *session << question, soci::into(answer);
  return answer;
}

/// Everything that must hold after a kill, whatever was going on.
void expect_sound(const fs::path& folder, std::int64_t acknowledged) {
  const auto store = opened(folder);
  EXPECT_THAT(must(store->health()).problems, IsEmpty());
  const auto reviews = ask(folder, "SELECT COUNT(*) FROM review");
  EXPECT_GE(reviews, acknowledged);
  EXPECT_EQ(reviews, ask(folder, "SELECT COALESCE(MAX(number), 0) FROM review"));
  EXPECT_EQ(0, ask(folder,
                   "SELECT COUNT(*) FROM review WHERE (SELECT COUNT(*) FROM reviewed_unit "
                   "WHERE reviewed_unit.review = review.number) <> 4"));
  // Numbers begin at 1, turns at 0.
  EXPECT_EQ(0, ask(folder,
                   "SELECT COUNT(*) FROM review WHERE (number % 2 = 1) <> EXISTS "
                   "(SELECT 1 FROM typed_answer WHERE typed_answer.review = review.number "
                   "AND last_item = 2 * first_item)"));
  EXPECT_EQ(0, ask(folder,
                   "SELECT COUNT(*) FROM typed_answer WHERE (SELECT COUNT(*) FROM typed_mark "
                   "WHERE typed_mark.review = typed_answer.review) <> 4"));
  auto replayed = must(app::replay_all(*store));
  std::ranges::sort(replayed, {}, &app::UnitProgress::unit);
  const auto kept = must(store->all_progress());
  ASSERT_EQ(kept.size(), replayed.size());
  for (std::size_t index = 0; index < kept.size(); ++index) {
    EXPECT_EQ(kept[index].unit, replayed[index].unit);
    EXPECT_EQ(kept[index].progress, replayed[index].progress);
  }
}

TEST(Crash, LosesNoAcknowledgedReviewAndLeavesNothingHalfWritten) {
  constexpr int kRounds = 200;
  constexpr int kRoundsOfOneStore = 20;
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << '\n';
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 chance(seed);
  std::uniform_int_distribution<int> microseconds(0, 30'000);
  std::int64_t reviews = 0;
  std::optional<TemporaryFolder> folder;
  for (int round = 0; round < kRounds && !::testing::Test::HasFailure(); ++round) {
    SCOPED_TRACE("round " + std::to_string(round));
    if (round % kRoundsOfOneStore == 0) {
      folder.emplace();
      make_library(folder->path());
    }
    const bool from_the_start = chance() % 4 == 0;
    const std::chrono::microseconds delay{microseconds(chance)};
    const auto last = kill_a_reviewer(folder->path(), delay, from_the_start);
    EXPECT_GE(last, 0) << "the reviewer ended before its first review";
    expect_sound(folder->path(), last);
    reviews += last > 0 ? 1 : 0;
  }
  EXPECT_GE(reviews, kRounds / 2) << "too few reviewers were killed in the midst of reviewing";
}

}  // namespace
}  // namespace hone::store
