#include "text/terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <thread>

#include "text/any_text.h"

namespace hone::text {
namespace {

using testing::ElementsAre;

TEST(Terms, AreTheWordsWithoutTheirEndings) {
  EXPECT_EQ(terms("Prioritising, prioritised"), terms("prioritise PRIORITISE"));
  EXPECT_THAT(terms("The teams’ results mattered"), ElementsAre("the", "team", "result", "matter"));
}

TEST(Terms, KeepApartWhatFiveLettersWouldJoin) {
  EXPECT_NE(term_of("contract"), term_of("contrast"));
  EXPECT_NE(term_of("product"), term_of("produce"));
}

TEST(Terms, LeaveOtherWordsAlone) {
  EXPECT_THAT(terms("Москва 90 b2b"), ElementsAre("москва", "90", "b2b"));
  const std::string endless(100'000, 's');
  EXPECT_EQ(term_of(endless), endless);
}

TEST(Terms, AreFoundInTwoThreadsAtOnce) {
  const auto stem_many = [] {
    for (int round = 0; round < 2'000; ++round) ASSERT_EQ(term_of("measurements"), "measur");
  };
  std::thread other(stem_many);
  stem_many();
  other.join();
}

RC_GTEST_PROP(TermsLaw, ATextHasATermForEachOfItsWords, ()) {
  const auto text = *any_text();
  for (const auto& term : terms(text)) RC_ASSERT(!term.empty());
  RC_ASSERT(terms(text + " " + text).size() == 2 * terms(text).size());
}

}  // namespace
}  // namespace hone::text
