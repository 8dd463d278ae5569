#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "deck/files.h"
#include "deck/format.h"
#include "deck/formats/markdown/card_text.h"

namespace hone::deck {
namespace {

using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  all.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

/// Parses within the time that linear work needs many times over, and prints to the same deck.
void expect_round_trip(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  const auto parsed = markdown_format().parse(text, {});
  if (!parsed.has_value()) return;
  const auto again = markdown_format().parse(markdown_format().print(parsed->deck), {});
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_EQ(again->deck, parsed->deck);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(MarkdownRobustness, ReadsAFileThatIsCutOffAnywhere) {
  const std::string text = repository_text("tests/deck/golden/markdown/full_card.md");
  for (std::size_t size = 0; size < text.size(); size += 7) {
    SCOPED_TRACE(size);
    expect_round_trip(text.substr(0, size));
  }
}

TEST(MarkdownRobustness, StaysLinearOnWhatInvitesSquares) {
  for (const std::string_view piece :
       {"```\n", "```` x\n", "## Q\n```\n", "**", "(", "{#", "→ ", "&#", "<b", "- ", "| a\n", "=",
        "### X\n", "Tags: a\n", "# D\n", "\n", "`", "~~~ ~~~\n"}) {
    SCOPED_TRACE(piece);
    expect_round_trip("## Q\n\n### Memory devices\n\n#### D\n\n- L = " +
                      repeated(piece, 300'000 / piece.size()));
    expect_round_trip("## Q\n\n### Definitions\n\n- " + repeated(piece, 300'000 / piece.size()));
    expect_round_trip("## Q\n\n" + repeated(piece, 300'000 / piece.size()));
  }
}

TEST(MarkdownRobustness, KeepsALineOfAMillionCharacters) {
  const std::string line(1'000'000, 'x');
  const auto parsed = markdown_format().parse("## " + line + "\n\n" + line + "\n", {});
  EXPECT_EQ(parsed.value().deck.cards.at(0).question, line);
  EXPECT_EQ(parsed.value().deck.cards.at(0).answer, line);
}

TEST(MarkdownRobustness, FlattensRowsThatAreNestedTooDeep) {
  std::string text = "## Q\n\n### Notes\n\n";
  for (std::size_t depth = 0; depth < 2000; ++depth) text += std::string(depth, ' ') + "- row\n";
  const auto parsed = markdown_format().parse(text, {});
  ASSERT_TRUE(parsed.has_value());
  EXPECT_THAT(parsed->warnings, Contains(Field(&Warning::message, HasSubstr("64 deep"))));
  expect_round_trip(text);
}

TEST(MarkdownRobustness, RefusesMoreCardsThanADeckMayHave) {
  const auto parsed = markdown_format().parse(repeated("## Q\n", kMostCards + 1), {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("Line 200001"));
}

TEST(MarkdownRobustness, ReadsAHundredThousandCards) {
  std::size_t reports = 0;
  double last = 0;
  const auto parsed =
      markdown_format().parse(repeated("## Q\n\nA\n\n", 100'000), [&](double share) {
        EXPECT_GE(share, last);
        EXPECT_LE(share, 1);
        last = share;
        ++reports;
      });
  EXPECT_THAT(parsed.value().deck.cards, SizeIs(100'000));
  EXPECT_GT(reports, 10U);
}

TEST(MarkdownRobustness, RefusesBytesThatAreNoText) {
  EXPECT_FALSE(markdown_format().parse(std::string_view("## Q\n\0", 6), {}).has_value());
  EXPECT_FALSE(markdown_format().parse("## Q\n\n\xFF", {}).has_value());
}

TEST(MarkdownRobustness, CountsWarningsThatNobodyWouldRead) {
  const auto parsed =
      markdown_format().parse("## Q\n" + repeated("### Definitions\n\nx\n", 2000), {});
  ASSERT_THAT(parsed.value().warnings, SizeIs(1001));
  EXPECT_THAT(parsed.value().warnings.back().message, HasSubstr("1000 further"));
}

}  // namespace
}  // namespace hone::deck
