#include "text/nearest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace hone::text {
namespace {

const std::vector<std::string> kCommands{"import", "export", "decks", "deck",  "due",
                                         "review", "undo",   "study", "doctor"};

TEST(EditDistance, CountsEachKindOfSlipAsOne) {
  EXPECT_EQ(edit_distance("study", "study"), 0U);
  EXPECT_EQ(edit_distance("study", "sturdy"), 1U);
  EXPECT_EQ(edit_distance("study", "stdy"), 1U);
  EXPECT_EQ(edit_distance("study", "stady"), 1U);
  EXPECT_EQ(edit_distance("study", "stduy"), 1U);
  EXPECT_EQ(edit_distance("", "study"), 5U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
}

TEST(EditDistance, NeverEditsAPairAgainThatItSwapped) {
  EXPECT_EQ(edit_distance("ca", "abc"), 3U);  // the mark of optimal string alignment
}

TEST(EditDistance, CountsCharactersAndNotBytes) {
  EXPECT_EQ(edit_distance("für", "fur"), 1U);
  EXPECT_EQ(edit_distance("日本", "本日"), 1U);
}

TEST(Nearest, FindsWhatWasMeant) {
  EXPECT_EQ(nearest("imprt", kCommands), "import");
  EXPECT_EQ(nearest("stduy", kCommands), "study");
  EXPECT_EQ(nearest("deks", kCommands), "decks");
  EXPECT_EQ(nearest("review", kCommands), "review");
}

TEST(Nearest, TakesTheFirstOfTwoThatAreAsNear) {
  const std::vector<std::string> twins{"mock", "lock"};
  EXPECT_EQ(nearest("dock", twins), "mock");
}

TEST(Nearest, DoesNotGuessAtWhatIsTooFar) {
  EXPECT_EQ(nearest("configuration", kCommands), std::nullopt);
  EXPECT_EQ(nearest("stxxx", kCommands), std::nullopt);
  EXPECT_EQ(nearest("study", {}), std::nullopt);
}

TEST(Nearest, ForgivesAThirdOfALongWord) {
  const std::vector<std::string> one{"prioritise-everything"};
  EXPECT_EQ(nearest("xxxxxxxxse-everything", one), std::nullopt);  // 8 of 21
  EXPECT_EQ(nearest("xxxxxxxise-everything", one), one[0]);        // 7 of 21
}

/// The definition, without memory: the last character of either is dropped, both are matched or
/// substituted, or the last two are swapped.
std::size_t slow_distance(const std::string& left, const std::string& right) {
  if (left.empty() || right.empty()) return left.size() + right.size();
  const auto shorter = [](const std::string& text, std::size_t by) {
    return text.substr(0, text.size() - by);
  };
  const std::size_t differs = left.back() == right.back() ? 0 : 1;
  auto best = std::min({slow_distance(shorter(left, 1), right) + 1,
                        slow_distance(left, shorter(right, 1)) + 1,
                        slow_distance(shorter(left, 1), shorter(right, 1)) + differs});
  if (left.size() > 1 && right.size() > 1 && left.back() == right[right.size() - 2] &&
      right.back() == left[left.size() - 2]) {
    best = std::min(best, slow_distance(shorter(left, 2), shorter(right, 2)) + 1);
  }
  return best;
}

rc::Gen<std::string> short_word() {
  return rc::gen::resize(6, rc::gen::container<std::string>(rc::gen::inRange('a', 'd')));
}

RC_GTEST_PROP(EditDistanceLaw, AgreesWithTheDefinition, ()) {
  const auto left = *short_word();
  const auto right = *short_word();
  RC_ASSERT(edit_distance(left, right) == slow_distance(left, right));
}

RC_GTEST_PROP(EditDistanceLaw, IsTheSameBothWaysAndZeroOnlyForEqualWords, ()) {
  const auto left = *short_word();
  const auto right = *short_word();
  RC_ASSERT(edit_distance(left, right) == edit_distance(right, left));
  RC_ASSERT((edit_distance(left, right) == 0) == (left == right));
}

RC_GTEST_PROP(EditDistanceLaw, LiesBetweenTheDifferenceOfLengthsAndTheLongerLength, ()) {
  const auto left = *short_word();
  const auto right = *short_word();
  const auto distance = edit_distance(left, right);
  RC_ASSERT(distance <= std::max(left.size(), right.size()));
  RC_ASSERT(distance >= std::max(left.size(), right.size()) - std::min(left.size(), right.size()));
}

}  // namespace
}  // namespace hone::text
