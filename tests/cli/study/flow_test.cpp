#include "cli/study/flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::cli::studying {
namespace {

using testing::ElementsAre;

std::vector<std::string> texts(const Lines& lines) {
  std::vector<std::string> result;
  for (const Line& line : lines) result.push_back(plain_text(line));
  return result;
}

TEST(InlineMarkdown, SetsStrongWordsAndCodeApart) {
  EXPECT_THAT(inline_spans("a **b** `c`", Tone::kQuiet),
              ElementsAre(Span{"a ", Tone::kQuiet}, Span{"b", Tone::kStrong},
                          Span{" ", Tone::kQuiet}, Span{"c", Tone::kAccent}));
}

TEST(InlineMarkdown, KeepsSignsThatAreNeverClosed) {
  EXPECT_THAT(inline_spans("2 ** 3 * 4 `", Tone::kPlain),
              ElementsAre(Span{"2 ** 3 * 4 `", Tone::kPlain}));
}

TEST(Flow, KeepsTonesAcrossLinesAndHangs) {
  const Lines lines = flow({{"one two ", Tone::kStrong}, {"three", Tone::kPlain}}, 9, 2);
  EXPECT_THAT(texts(lines), ElementsAre("one two", "  three"));
  EXPECT_EQ(lines[0][0].tone, Tone::kStrong);
  EXPECT_EQ(lines[1].back().tone, Tone::kPlain);
}

TEST(Flow, OfADocumentFillsParagraphsAndHangsBullets) {
  EXPECT_THAT(texts(flow_document("# Head\nfirst\nsecond\n\n- a b c d e f\n12. x\n\n", 9)),
              ElementsAre("Head", "first", "second", "", "• a b c", "  d e f", "12. x"));
}

TEST(Printable, ReplacesEverythingThatDrivesATerminal) {
  EXPECT_EQ(printable("a\x1b[31m\tb\x7f\xC2\x9B"
                      "c\né"),
            "a [31m b  c é");
}

}  // namespace
}  // namespace hone::cli::studying
