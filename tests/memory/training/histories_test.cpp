#include "memory/training/histories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::memory::training {
namespace {

using testing::ElementsAre;

ReviewRow row(std::int64_t card, int day, int hour, Grade grade) {
  return {card, Instant{std::chrono::days{day} + std::chrono::hours{hour}}, day, grade};
}

TEST(Histories, PutTheReviewsOfEachCardInOrderWhateverTheOrderOfTheRows) {
  const std::vector rows{row(7, 5, 10, Grade::kGood), row(3, 1, 9, Grade::kAgain),
                         row(7, 1, 10, Grade::kHard), row(3, 1, 12, Grade::kEasy),
                         row(7, 2, 22, Grade::kAgain)};
  const HistoriesRead read = histories_of(rows);
  const Histories& h = read.histories;
  EXPECT_THAT(h.card, ElementsAre(3, 7));
  EXPECT_THAT(h.begin, ElementsAre(0, 2, 5));
  EXPECT_THAT(h.grade, ElementsAre(1, 4, 2, 1, 3));
  EXPECT_THAT(h.days, ElementsAre(0, 0, 0, 1, 3));
  EXPECT_THAT(h.exact_days, ElementsAre(0, 0.125F, 0, 1.5F, 2.5F));
  EXPECT_THAT(h.by_time, ElementsAre(3, 4)) << "only reviews on a later day are items";
  EXPECT_EQ(read.duplicates, 0U);
}

TEST(Histories, LeaveOutASecondReviewOfTheSameCardAtTheSameMoment) {
  const std::vector rows{row(1, 1, 9, Grade::kGood), row(2, 1, 9, Grade::kGood),
                         row(1, 1, 9, Grade::kAgain), row(1, 3, 9, Grade::kEasy)};
  const HistoriesRead read = histories_of(rows);
  EXPECT_EQ(read.duplicates, 1U);
  EXPECT_THAT(read.histories.grade, ElementsAre(3, 4, 3));
  EXPECT_THAT(read.histories.days, ElementsAre(0, 2, 0));
}

TEST(Histories, OfNothingAreEmpty) {
  const Histories h = histories_of({}).histories;
  EXPECT_EQ(h.cards(), 0U);
  EXPECT_EQ(h.reviews(), 0U);
}

}  // namespace
}  // namespace hone::memory::training
