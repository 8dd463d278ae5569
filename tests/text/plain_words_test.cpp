#include "text/plain_words.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace hone::text {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> plain(std::string_view text) {
  std::vector<std::string> all;
  for (const PlacedWord& word : placed_words(text)) all.push_back(word.plain);
  return all;
}

TEST(PlainWord, HasNoCaseNoDiacriticsAndNoApostrophe) {
  EXPECT_EQ(plain_word("Café"), "cafe");
  EXPECT_EQ(plain_word("cafe\u0301"), "cafe");
  EXPECT_EQ(plain_word("ÅNGSTRÖM"), "angstrom");
  EXPECT_EQ(plain_word("don’t"), "dont");
  EXPECT_EQ(plain_word("don't"), "dont");
  EXPECT_EQ(plain_word("ＡＲＲ"), "arr");
  EXPECT_EQ(plain_word("Straße"), "strasse");
}

TEST(PlacedWords, StandWhereTheTextHasThem) {
  const std::string text = "A — naïve, plan!";
  const auto words = placed_words(text);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(text.substr(words[1].begin, words[1].end - words[1].begin), "naïve");
  EXPECT_EQ(words[1].plain, "naive");
  EXPECT_THAT(plain(text), ElementsAre("a", "naive", "plan"));
}

TEST(PlacedWords, LeaveApostrophesAtTheEdgesOut) {
  const std::string text = "'quoted' it’s";
  const auto words = placed_words(text);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].begin, 1U);
  EXPECT_EQ(words[0].end, 7U);
  EXPECT_EQ(words[1].plain, "its");
}

TEST(PlacedWords, AreNoneInATextOfSigns) {
  EXPECT_THAT(plain("\"* (— '’"), ElementsAre());
  EXPECT_THAT(plain(""), ElementsAre());
}

RC_GTEST_PROP(PlacedWordsLaw, AreInOrderApartAndNeverEmpty, ()) {
  const std::string text = *any_text();
  std::size_t end = 0;
  std::string joined;
  for (const PlacedWord& word : placed_words(text)) {
    RC_ASSERT(word.begin >= end);
    RC_ASSERT(word.end > word.begin);
    RC_ASSERT(word.end <= text.size());
    RC_ASSERT(!word.plain.empty());
    RC_ASSERT(word.plain.find_first_of(" \"") == std::string::npos);
    end = word.end;
    joined += " " + word.plain;
  }
  std::string appended;
  append_plain_words(appended, text);
  RC_ASSERT(appended == joined);
}

}  // namespace
}  // namespace hone::text
