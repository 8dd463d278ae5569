#include "text/quotes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> read(std::string_view text) {
  std::vector<std::string> all;
  for (const Span& span : quotes(text)) all.emplace_back(span.of(text));
  return all;
}

TEST(Quotes, AreWhatStandsBetweenMarks) {
  EXPECT_THAT(read("She said “not now” and then \"never\", he said 'maybe, it's late'."),
              ElementsAre("“not now”", "\"never\"", "'maybe, it's late'"));
}

TEST(Quotes, AreNotMadeOfApostrophes) {
  EXPECT_THAT(read("It's the customers' choice, don’t ask the teams’ leads"), IsEmpty());
}

TEST(Quotes, AroundTheWholeTextAreNone) {
  EXPECT_THAT(read("“I underestimated the time. It slipped.”"), IsEmpty());
}

TEST(Quotes, EndAtABlankLineAtTheLatest) {
  EXPECT_THAT(read("He wrote \"an open end\n\nand another\" paragraph"), IsEmpty());
}

}  // namespace
}  // namespace hone::text
