#include "story/lexicon.h"

#include <gtest/gtest.h>

#include <array>

#include "story/reading.h"

namespace hone::story {
namespace {

std::vector<std::string> found(std::string_view list, std::string_view text) {
  const std::array<std::string_view, 1> lists{list};
  const Lexicon lexicon{lists};
  const Reading reading = read(text);
  std::vector<std::string> all;
  const auto hits = lexicon.find(reading.tokens);
  for (const Hit& hit : hits.front()) all.emplace_back(hit.span.of(text));
  return all;
}

using Strings = std::vector<std::string>;

TEST(Lexicon, FindsPhrasesInAnyCase) {
  EXPECT_EQ(found("said no, not now", "I Said no. Then: not now, not ever."),
            (Strings{"Said no", "not now"}));
}

TEST(Lexicon, FindsBeginningsAndChoices) {
  EXPECT_EQ(found("prioriti*, cut|drop the", "We prioritised it, cut the rest, drop the tail"),
            (Strings{"prioritised", "cut the", "drop the"}));
}

TEST(Lexicon, FindsNumbersAndWhatStandsBetween) {
  EXPECT_EQ(
      found("only # engineers, i ~ decided", "Only four engineers, so I then quickly decided"),
      (Strings{"Only four engineers", "I then quickly decided"}));
}

TEST(Lexicon, KeepsAPhraseInItsSentence) {
  EXPECT_TRUE(found("not now, i ~ decided", "It did not. Now I left. He decided.").empty());
}

TEST(Lexicon, FindsTheLongestAtAWord) {
  EXPECT_EQ(found("time, time to market", "The time to market fell"), Strings{"time to market"});
}

}  // namespace
}  // namespace hone::story
