#include "app/train_memory.h"

#include <gmock/gmock.h>

#include "app/own_reviews.h"
#include "app/practice_fixture.h"
#include "app/replay.h"
#include "memory/weights_text.h"

namespace hone::app {
namespace {

using memory::Grade;

class TrainMemory : public PracticeTest {
 protected:
  /// So many reviews of the plain card and a list, every other day; two in five are forgotten.
  void practise(int reviews) {
    for (int i = 0; i < reviews; ++i) {
      const Instant at = kMonday + std::chrono::days{2 * i};
      answer(kPlain, i * 7919 % 101 < 40 ? 1 : 4, at);
      answer(kList, i * 104'729 % 97 < 39 ? 2 : 4, at + std::chrono::minutes{1});
    }
  }

  static constexpr const char* kPlain = "heat";
  static constexpr const char* kList = "bread";
};

TEST_F(TrainMemory, ReadsARowForEachUnitWithItsOwnGrade) {
  answer(kList, 4, kMonday, std::chrono::seconds{30}, {2});
  answer(kPlain, 5, kMonday + std::chrono::days{1});
  const auto rows = own_reviews(*store_);
  ASSERT_TRUE(rows);
  ASSERT_GE(rows->size(), 3U);
  EXPECT_EQ(rows->at(0).grade, Grade::kGood);
  EXPECT_EQ(rows->at(1).grade, Grade::kAgain);
  EXPECT_EQ(rows->back().grade, Grade::kEasy);
  EXPECT_EQ(rows->back().day, rows->front().day + 1);
}

TEST_F(TrainMemory, ChangesNothingWhereThereIsTooLittle) {
  practise(1);
  const auto training = train_memory(*store_, {});
  ASSERT_TRUE(training);
  EXPECT_EQ(training->trial.verdict, memory::training::Verdict::kTooFew);
  EXPECT_FALSE(training->kept);
  EXPECT_EQ(load_settings(*store_, {})->policy.parameters, memory::Parameters{});
}

TEST_F(TrainMemory, KeepsBetterWeightsForReviewsFromNowOnAndARebuildChangesNothing) {
  practise(120);
  const auto training = train_memory(*store_, {});
  ASSERT_TRUE(training);
  ASSERT_TRUE(training->kept);
  const auto weights = training->trial.trained.parameters;
  EXPECT_EQ(load_settings(*store_, {})->policy.parameters, weights);
  answer(kPlain, 3, kMonday + std::chrono::days{250});
  EXPECT_EQ(store_->last_review()->value().schedule.policy.parameters, weights);
  const auto rebuilt = rebuild(*store_);
  ASSERT_TRUE(rebuilt);
  EXPECT_EQ(rebuilt->corrected, 0U);
}

}  // namespace
}  // namespace hone::app
