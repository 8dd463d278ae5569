#include <rapidcheck.h>

#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ProgressTable : public StoreTest {
 protected:
  ProgressTable() {
    must(store_->save(first_import(
        deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour", "water"})}))));
    must(store_->save(first_import(deck_of("Apple", {plain_card("core")}))));
  }
  void put(const deck::UnitId& unit, const std::optional<memory::Progress>& progress) {
    const app::UnitProgress one{unit, progress};
    must(store_->put(std::span{&one, 1}));
  }
  std::vector<deck::UnitId> all_units() {
    return {answer_of("rise"), item_of("dough", "flour"), item_of("dough", "water"),
            answer_of("core")};
  }
};

TEST_F(ProgressTable, KnowsNothingOfNewUnitsNorOfUnknownOnes) {
  const std::vector<deck::UnitId> units{answer_of("rise"), answer_of("cake")};
  EXPECT_THAT(must(store_->progress_of(units)), ElementsAre(std::nullopt, std::nullopt));
  EXPECT_THAT(must(store_->all_progress()), IsEmpty());
}

TEST_F(ProgressTable, GivesProgressInTheOrderAsked) {
  const auto water = progress_due(kMorning + std::chrono::hours{30});
  const auto rise = progress_due(kMorning);
  put(item_of("dough", "water"), water);
  put(answer_of("rise"), rise);
  EXPECT_THAT(must(store_->progress_of(all_units())),
              ElementsAre(rise, std::nullopt, water, std::nullopt));
}

TEST_F(ProgressTable, RefusesAUnitThatIsNotThere) {
  const app::UnitProgress unknown{answer_of("cake"), progress_due(kMorning)};
  EXPECT_EQ(store_->put(std::span{&unknown, 1}).error().kind, ErrorKind::kNotFound);
}

TEST_F(ProgressTable, TakesAUnitBackToNew) {
  put(answer_of("rise"), progress_due(kMorning));
  put(answer_of("rise"), std::nullopt);
  EXPECT_THAT(must(store_->all_progress()), IsEmpty());
  EXPECT_EQ(must(store_->fresh({}, 10)).size(), 4U);
}

TEST_F(ProgressTable, ListsAllProgressByUnit) {
  const auto progress = progress_due(kMorning);
  put(answer_of("rise"), progress);
  put(item_of("dough", "water"), progress);
  put(item_of("dough", "flour"), progress);
  put(answer_of("core"), progress);
  std::vector<std::string> units;
  for (const auto& one : must(store_->all_progress())) units.push_back(deck::text_of(one.unit));
  EXPECT_THAT(units, ElementsAre("core", "dough/item/flour", "dough/item/water", "rise"));
}

TEST_F(ProgressTable, IsReplacedAsAWhole) {
  put(answer_of("rise"), progress_due(kMorning));
  const app::UnitProgress only{answer_of("core"), progress_due(kMorning)};
  must(store_->replace_all(std::span{&only, 1}));
  const auto all = must(store_->all_progress());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().unit, answer_of("core"));
  EXPECT_EQ(must(store_->fresh({}, 10)).size(), 3U);
}

memory::Progress any_progress() {
  const auto count = rc::gen::inRange(0, 40'000);
  const auto moment =
      rc::gen::map(rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 4'000'000'000'000),
                   from_epoch_milliseconds);
  const auto real = rc::gen::map(rc::gen::arbitrary<std::uint32_t>(),
                                 [](std::uint32_t bits) { return (bits + 1.0) / 3.0e5; });
  memory::Progress progress;
  progress.phase = *rc::gen::element(memory::Phase::kLearning, memory::Phase::kReview,
                                     memory::Phase::kRelearning);
  progress.step = *count;
  progress.memory = {memory::Stability{*real}, memory::Difficulty{*real}};
  progress.first_review = *moment;
  progress.last_review = *moment;
  progress.due = *moment;
  progress.interval = *count;
  progress.reviews = *count;
  progress.lapses = *count;
  return progress;
}

TEST_F(ProgressTable, KeepsEveryValueExactly) {
  const bool held = rc::check("what was put comes back", [&] {
    const memory::Progress progress = any_progress();
    put(answer_of("rise"), progress);
    const auto all = must(store_->all_progress());
    RC_ASSERT(all.size() == 1U);
    RC_ASSERT(all.front().progress == progress);
  });
  EXPECT_TRUE(held);
}

}  // namespace
}  // namespace hone::store
