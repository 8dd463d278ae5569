#include "memory/training/confidence_map.h"

#include <gtest/gtest.h>

#include "memory/training/simulated_log.h"

namespace hone::memory::training {
namespace {

/// What a person says whose confidences mean `map`: any of those that mean the grade.
Histories confidences_of(std::vector<ReviewRow> rows, const ConfidenceMap& map, unsigned seed) {
  std::mt19937 random(seed);
  for (ReviewRow& row : rows) {
    std::vector<int> possible;
    for (int confidence = 1; confidence <= 5; ++confidence) {
      if (map.at(static_cast<std::size_t>(confidence) - 1) == row.grade) {
        possible.push_back(confidence);
      }
    }
    row.grade = Grade{possible.at(random() % possible.size())};
  }
  return histories_of(rows).histories;
}

constexpr std::array<ConfidenceMap, 4> kTruths{{
    kUsualMap,
    {Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kGood, Grade::kEasy},
    {Grade::kAgain, Grade::kHard, Grade::kHard, Grade::kGood, Grade::kEasy},
    {Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy, Grade::kEasy},
}};

TEST(AConfidenceMap, IsFoundAgainInTheLogsOfPeopleWhoMeanItSo) {
  for (std::size_t i = 0; i < kTruths.size(); ++i) {
    const auto rows = simulated_log({}, 1200, 400, 31 + static_cast<unsigned>(i));
    const FittedMap fitted = fit_map(confidences_of(rows, kTruths.at(i), 5), {});
    EXPECT_EQ(fitted.map, kTruths.at(i)) << "truth " << i;
    EXPECT_GE(fitted.explained, fitted.usual);
  }
}

TEST(AConfidenceMap, StaysTheUsualOneWhereTheLogIsShort) {
  const auto rows = simulated_log({}, 4, 60, 8);
  EXPECT_EQ(fit_map(confidences_of(rows, kTruths[1], 5), {}).map, kUsualMap);
  EXPECT_EQ(fit_map(histories_of({}).histories, {}).map, kUsualMap);
}

TEST(AConfidenceMap, ThatIsTheTruthExplainsMore) {
  const auto rows = simulated_log({}, 600, 300, 9);
  const Histories said = confidences_of(rows, kTruths[2], 5);
  EXPECT_GT(explained(said, kTruths[2], {}), explained(said, kUsualMap, {}) + 0.001);
}

}  // namespace
}  // namespace hone::memory::training
