#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>

#include "deck/formats/page/headings.h"
#include "page_text.h"

namespace hone::deck {
namespace {

/// Reads a text; where that works, printing and reading again must give the same deck.
void expect_stable(const std::string& text) {
  const auto first = page_format().parse(text, {});
  if (!first) {
    EXPECT_FALSE(first.error().message.empty());
    return;
  }
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
  for (const Warning& warning : first->warnings) EXPECT_LE(warning.line, lines);
  const auto second = page_format().parse(page_format().print(first->deck), {});
  ASSERT_TRUE(second.has_value());
  EXPECT_EQ(second->deck, first->deck);
}

TEST(PageRobustness, APageCutAtAnyLineIsReadAsFarAsItGoes) {
  const std::string page = baker_page();
  for (std::size_t end = page.find('\n'); end != std::string::npos;
       end = page.find('\n', end + 1)) {
    SCOPED_TRACE(end);
    expect_stable(page.substr(0, end));
  }
}

TEST(PageRobustness, APageCutAtAnyByteIsReadOrRefused) {
  const std::string page = baker_page();
  for (std::size_t end = 0; end < page.size(); end += 7) {
    SCOPED_TRACE(end);
    expect_stable(page.substr(0, end));
  }
}

TEST(PageRobustness, ALineMayHaveAMillionCharacters) {
  const std::string million(1'000'000, 'x');
  std::string colons;
  for (int i = 0; i < 300'000; ++i) colons += ": (";
  for (const std::string& line : {million, colons}) {
    expect_stable(page_with("\n" + line + "\n"));
    expect_stable(page_with("  1. " + line + "\n\nElaboration:\n\n  1. " + line + "\n"));
    expect_stable(page_with("Option 1: AB\n\nA = " + line + "\n\n  1. Salt\n"));
  }
}

// The fuzzer found these.

TEST(PageRobustness, AByteOrderMarkInsideAPageIsText) {
  expect_stable(page_with("\n\xEF\xBB\xBF. Salt\n"));
  expect_stable("\xEF\xBB\xBF\xEF\xBB\xBF" + page_with("Salt.\n"));
  expect_stable("  \xEF\xBB\xBF\n" + page_with("Salt.\n"));
}

TEST(PageRobustness, AListItemWithAnEqualsSignIsNoDeviceRow) {
  expect_stable(page_with("Option 1: CAT\nwords\n  1. Costs = flour\n  2. Trade\n"));
}

TEST(PageRobustness, ACueRowGoesToNoneOfTwoItemsOfTheSameTitle) {
  expect_stable(
      page_with("Option 1: CAT\nHook: a cat\nCat = Salty water\nAt = Rye\n\n"
                "  1. Salt: dry\n  2. Salt: water, salty\n  3. Rye: dark\n"));
}

TEST(PageRobustness, OutlinesMayBeNestedAsDeepAsTheyLike) {
  std::string deep = "\nElaboration on the collection as a whole:\n\n";
  for (std::size_t i = 0; i < 3000; ++i) deep += std::string(2 * i, ' ') + "• x\n";
  expect_stable(page_with(deep));
}

TEST(PageRobustness, AHundredThousandCardsAreReadInSeconds) {
  std::string page = "Many Flashcards\n\n";
  for (int i = 1; i <= 100'000; ++i) {
    const std::string number = std::to_string(i);
    page += number + "\nQ\n\nWhat is loaf number " + number + "?\n\nA\n\nBread.\n";
  }
  const auto start = std::chrono::steady_clock::now();
  const Parsed parsed = parsed_page(page);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(parsed.deck.cards.size(), 100'000U);
  EXPECT_TRUE(parsed.warnings.empty());
  EXPECT_LT(seconds.count(),
            20.0);  // a fraction of a second; slow machines and sanitizers may take more
}

TEST(PageRobustness, MoreCardsThanADeckMayHaveAreRefused) {
  std::string page;
  for (std::size_t i = 0; i <= kMostCards; ++i) page += "1\nQ\n";
  EXPECT_FALSE(page_format().parse(page, {}).has_value());
}

/// A page put together at random from the lines that mean something to the reader.
std::string jumbled_page() {
  std::vector<std::string> pieces = {"1\nQ\n",
                                     "\n",
                                     "A\n",
                                     "How well did you know this?\n",
                                     "Perfectly\n",
                                     "7\n",
                                     "  1. Salt\n",
                                     "  2. Rye (dark)\n",
                                     "1. Salt: x\n",
                                     "* Field: y\n",
                                     "- z\n",
                                     "    • deep: er\n",
                                     "      • down\n",
                                     "Yes\n",
                                     "ordered\n",
                                     "Option 1: SR\n",
                                     "Memory device: RS\n",
                                     "Hook: h\n",
                                     "S = Salt (white)\n",
                                     "Rock = Rye (dark) (hard)\n",
                                     "Rust\nSand\n",
                                     "  1. Salt: how\n",
                                     "  • Question: q Answer: a\n",
                                     "plain words\n",
                                     "  Relevant pitfalls:\n",
                                     "  • Upshot: u\n",
                                     "  • How often: often\n",
                                     "  • How it shows up:\n",
                                     "      • Example questions:\n",
                                     "    • Definition: d\n",
                                     "  • Start: s\n",
                                     "  • Why it’s ordered: w\n",
                                     "(3 cards)\n",
                                     "Bread Flashcards\n",
                                     "Memory devices options:\n",
                                     "  • Overall example:\n",
                                     "  • Example breakdown by list item:\n",
                                     "    1. Salt: grains\n",
                                     "      • Content: c\n",
                                     "  indented\n",
                                     "Name:\n",
                                     ": odd\n"};
  for (const page::Heading& heading : page::headings()) {
    pieces.push_back("\n" + std::string(heading.text) + "\n");
  }
  std::string page = "1\nQ\n\nWhat?\n\nA\n";
  for (const std::string& piece :
       *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces))) {
    page += piece;
  }
  return page;
}

RC_GTEST_PROP(PageRobustness, AnyJumbleOfLinesIsReadPrintedAndReadTheSame, ()) {
  const std::string text = jumbled_page();
  const auto first = page_format().parse(text, {});
  RC_ASSERT(first.has_value());
  const std::string printed = page_format().print(first->deck);
  const auto second = page_format().parse(printed, {});
  RC_ASSERT(second.has_value());
  if (second->deck != first->deck) RC_FAIL(text + "\n---\n" + printed);
}

}  // namespace
}  // namespace hone::deck
