#include "recall/typed_word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "recall/lists.h"

namespace hone::recall {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::SizeIs;

std::vector<std::string> meanings(const std::string& word) {
  static const auto list = launch_list();
  static const Vocabulary vocabulary(item_texts(list, {}), text::built_in_vectors());
  std::vector<std::string> words;
  for (const Meaning& meaning : meanings_of(word, vocabulary)) words.push_back(meaning.word);
  return words;
}

TEST(TypedWord, MeansItselfWhereAnItemHasIt) {
  EXPECT_THAT(meanings("customer"), ElementsAre("customer"));
  EXPECT_THAT(meanings("customers"), ElementsAre("customers"));
  EXPECT_THAT(meanings("the"), ElementsAre("the"));
}

TEST(TypedWord, MayBeASlipForAWordOfAnItem) {
  EXPECT_THAT(meanings("cutsomer"), ElementsAre("cutsomer", "customer"));
  EXPECT_THAT(meanings("adopton"), Contains("adoption"));
  EXPECT_THAT(meanings("busines"), Contains("business"));
}

TEST(TypedWord, MayBeASlipForAnyOtherWord) {
  EXPECT_THAT(meanings("telepohne"), Contains("telephone"));
}

TEST(TypedWord, IsLeftAloneWhenItIsNoWord) {
  for (const auto* const word : {"ab", "2026", "q3", "москва", "qqqqqqqqq"}) {
    EXPECT_THAT(meanings(word), SizeIs(1)) << word;
  }
  EXPECT_THAT(meanings(std::string(5'000, 'x')), SizeIs(1));
}

}  // namespace
}  // namespace hone::recall
