#include "mnemonic/letter_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace hone::mnemonic {
namespace {

using testing::ElementsAre;
using testing::Eq;
using testing::Optional;

/// Cues as text, an item each: "o1 n2" has o for 1 and n for 2.
LetterValues values_of(const std::vector<std::string>& items) {
  LetterValues values(items.size());
  for (std::size_t item = 0; item < items.size(); ++item) {
    for (std::size_t at = 0; at + 1 < items[item].size(); at += 3) {
      values.set(item, items[item][at], static_cast<float>(items[item][at + 1] - '0'));
    }
  }
  return values;
}

std::vector<float> search(const std::vector<std::string_view>& names, const LetterValues& values,
                          bool keep_order) {
  return best_values(LetterTree(names), names.size(), values, keep_order);
}

/// Every way to give the letters to the items, tried out.
float tried_out(std::string_view letters, const LetterValues& values, bool keep_order) {
  std::vector<std::size_t> places(letters.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  float best = kImpossible;
  do {
    const auto used = std::span(places).first(values.items());
    if (keep_order && !std::ranges::is_sorted(used)) continue;
    float sum = 0;
    for (std::size_t item = 0; item < values.items(); ++item) {
      sum += values.at(item, letters[used[item]]);
    }
    best = std::max(best, sum);
  } while (std::ranges::next_permutation(places).found);
  return best;
}

TEST(LetterSearch, GivesEachLetterToTheItemThatItSuitsBest) {
  const auto values = values_of({"o1 n5", "o4 n1", "w1"});
  EXPECT_THAT(search({"own", "won", "now"}, values, false), ElementsAre(10, 10, 10));
  EXPECT_THAT(best_fit("own", values, false),
              Optional(ElementsAre(Optional(1U), Optional(2U), Optional(0U))));
}

TEST(LetterSearch, KeepsTheOrderOfTheListWhereItIsAsked) {
  const auto values = values_of({"o1 n5", "o4 n1", "w1"});
  EXPECT_THAT(search({"own", "won", "now"}, values, true),
              ElementsAre(kImpossible, kImpossible, 10));
}

TEST(LetterSearch, LeavesLettersOutThatAreMoreThanTheItems) {
  const auto values = values_of({"g2", "o3 a1"});
  EXPECT_THAT(search({"goal", "long"}, values, true), ElementsAre(5, kImpossible));
  EXPECT_THAT(
      best_fit("goal", values, true),
      Optional(ElementsAre(Optional(0U), Optional(1U), Eq(std::nullopt), Eq(std::nullopt))));
  EXPECT_THAT(search({"goal", "long"}, values, false), ElementsAre(5, 5));
}

TEST(LetterSearch, SaysWhereThereIsNoWay) {
  const auto values = values_of({"a1", "a2"});
  EXPECT_THAT(search({"ab", "ac"}, values, false), ElementsAre(kImpossible, kImpossible));
  EXPECT_EQ(best_fit("ab", values, false), std::nullopt);
  EXPECT_EQ(best_fit("a", values, false), std::nullopt);
}

RC_GTEST_PROP(LetterSearch, FindsWhatTryingEverythingFinds, ()) {
  const auto letter =
      rc::gen::map(rc::gen::inRange(0, 4), [](int at) { return static_cast<char>('a' + at); });
  const auto items = *rc::gen::inRange<std::size_t>(1, 5);
  const auto length = items + *rc::gen::inRange<std::size_t>(0, 3);
  const auto words = *rc::gen::container<std::vector<std::string>>(
      rc::gen::container<std::string>(length, letter));
  LetterValues values(items);
  for (std::size_t item = 0; item < items; ++item) {
    for (const char c : std::string_view("abcd")) {
      if (*rc::gen::arbitrary<bool>())
        values.set(item, c, static_cast<float>(*rc::gen::inRange(0, 9)));
    }
  }
  for (const bool keep_order : {false, true}) {
    const auto found = search({words.begin(), words.end()}, values, keep_order);
    for (std::size_t word = 0; word < words.size(); ++word) {
      RC_ASSERT(found[word] == tried_out(words[word], values, keep_order));
      RC_ASSERT(best_fit(words[word], values, keep_order).has_value() ==
                (found[word] > kImpossible));
    }
  }
}

}  // namespace
}  // namespace hone::mnemonic
