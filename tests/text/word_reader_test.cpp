#include "text/word_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "text/any_text.h"
#include "text/words.h"

namespace hone::text {
namespace {

using testing::ElementsAre;

std::vector<std::string> read(std::string_view text) {
  std::vector<std::string> found;
  WordReader reader(text);
  for (auto word = reader.next(); !word.empty(); word = reader.next()) found.emplace_back(word);
  return found;
}

TEST(WordReader, ClosesTheGapOfAnApostropheAndKeepsTheWordsBehindIt) {
  EXPECT_THAT(read("The team’s ’plan’, isn't ours"),
              ElementsAre("the", "teams", "plan", "isnt", "ours"));
}

TEST(WordReader, StaysAtTheEnd) {
  WordReader reader("one");
  EXPECT_EQ(reader.next(), "one");
  EXPECT_EQ(reader.next(), "");
  EXPECT_EQ(reader.next(), "");
}

RC_GTEST_PROP(WordReader, ReadsWhatFoldedTextReads, ()) {
  const std::string text = *any_text();
  RC_ASSERT(read(text) == read(fold(text)));
}

RC_GTEST_PROP(WordReader, ReadsTheWordsOfTwoTextsWhereASpaceParts, ()) {
  const std::string left = *any_text();
  const std::string right = *any_text();
  std::vector<std::string> both = read(left);
  for (std::string& word : read(right)) both.push_back(std::move(word));
  RC_ASSERT(read(left + " " + right) == both);
}

}  // namespace
}  // namespace hone::text
