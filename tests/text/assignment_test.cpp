#include "text/assignment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace hone::text {
namespace {

using Columns = std::vector<std::optional<std::size_t>>;

double sum(const Weights& weights, const Columns& columns) {
  double total = 0;
  for (std::size_t row = 0; row < columns.size(); ++row) {
    if (columns[row]) total += weights.at(row, *columns[row]);
  }
  return total;
}

/// The best sum over every way to give min(rows, columns) rows a column each.
double best_sum_by_trying_all(const Weights& weights) {
  std::vector<std::size_t> slots(std::max(weights.rows, weights.columns));
  std::iota(slots.begin(), slots.end(), std::size_t{0});
  std::optional<double> best;
  do {
    double total = 0;
    for (std::size_t row = 0; row < weights.rows; ++row) {
      if (slots[row] < weights.columns) total += weights.at(row, slots[row]);
    }
    best = std::max(best.value_or(total), total);
  } while (std::next_permutation(slots.begin(), slots.end()));
  return *best;
}

TEST(BestAssignment, GivesUpTheBestSinglePairForTheBetterWhole) {
  const Weights weights{2, 2, {10, 9, 9, 1}};
  EXPECT_EQ(best_assignment(weights), (Columns{1, 0}));
}

TEST(BestAssignment, LeavesTheWeakestRowsWithoutAColumn) {
  const Weights weights{3, 1, {2, 7, 5}};
  EXPECT_EQ(best_assignment(weights), (Columns{std::nullopt, 0, std::nullopt}));
}

TEST(BestAssignment, GivesEveryRowAColumnEvenAtALoss) {
  const Weights weights{1, 2, {-5, -3}};
  EXPECT_EQ(best_assignment(weights), Columns{1});
}

TEST(BestAssignment, HasNothingToGiveWhereThereIsNothing) {
  EXPECT_EQ(best_assignment({0, 0, {}}), Columns{});
  EXPECT_EQ(best_assignment({0, 3, {}}), Columns{});
  EXPECT_EQ(best_assignment({2, 0, {}}), (Columns{std::nullopt, std::nullopt}));
}

TEST(BestAssignment, FindsTheDiagonalAmongTwoHundred) {
  Weights weights{200, 200, std::vector<double>(40'000, 0.5)};
  for (std::size_t row = 0; row < 200; ++row) weights.values[row * 200 + (199 - row)] = 1.0;
  const auto columns = best_assignment(weights);
  for (std::size_t row = 0; row < 200; ++row) EXPECT_EQ(columns[row], 199 - row);
}

rc::Gen<Weights> any_weights() {
  const auto side = rc::gen::inRange<std::size_t>(1, 7);
  return rc::gen::mapcat(rc::gen::pair(side, side), [](const auto& shape) {
    const auto [rows, columns] = shape;
    const auto weight = rc::gen::map(rc::gen::inRange(-40, 100), [](int w) { return w / 4.0; });
    return rc::gen::map(
        rc::gen::container<std::vector<double>>(rows * columns, weight),
        [rows = rows, columns = columns](auto values) { return Weights{rows, columns, values}; });
  });
}

RC_GTEST_PROP(BestAssignmentLaw, NoOtherWayHasAGreaterSum, ()) {
  const auto weights = *any_weights();
  RC_ASSERT(sum(weights, best_assignment(weights)) == best_sum_by_trying_all(weights));
}

RC_GTEST_PROP(BestAssignmentLaw, NoColumnIsGivenTwiceAndNoneIsLeftWhileARowWaits, ()) {
  const auto weights = *any_weights();
  const auto columns = best_assignment(weights);
  std::set<std::size_t> given;
  for (const auto& column : columns) {
    if (column) RC_ASSERT(given.insert(*column).second && *column < weights.columns);
  }
  RC_ASSERT(columns.size() == weights.rows);
  RC_ASSERT(given.size() == std::min(weights.rows, weights.columns));
}

}  // namespace
}  // namespace hone::text
