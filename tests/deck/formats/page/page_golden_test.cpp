#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "deck/deck_text.h"
#include "page_text.h"
#include "places.h"

namespace hone::deck {
namespace {

namespace fs = std::filesystem;

std::string outcome(const std::string& text) {
  const auto parsed = page_format().parse(text, {});
  if (!parsed) return "error: " + parsed.error().message + "\n";
  std::string result = text_of_deck(parsed->deck);
  for (const Warning& warning : parsed->warnings) {
    result += "warning " + std::to_string(warning.line) + ": " + warning.message + "\n";
  }
  return result;
}

/// Each golden/page/NAME.txt is read as NAME.expected says. HONE_WRITE_GOLDEN=1 writes those files.
TEST(PageGolden, PagesAreReadAsExpected) {
  const fs::path folder = tests::house() / "tests/deck/golden/page";
  std::size_t pages = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    ++pages;
    const std::string got = outcome(repository_text(entry.path()));
    const fs::path expected = fs::path(entry.path()).replace_extension(".expected");
    if (std::getenv("HONE_WRITE_GOLDEN") != nullptr) std::ofstream(expected) << got;
    EXPECT_EQ(got, repository_text(expected)) << entry.path();
  }
  EXPECT_GE(pages, 5U);
}

TEST(PageGolden, PagesPrintedAndReadAgainAreTheSameDecks) {
  const fs::path folder = tests::house() / "tests/deck/golden/page";
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    const auto first = page_format().parse(repository_text(entry.path()), {});
    if (!first) continue;
    const std::string printed = page_format().print(first->deck);
    const auto second = page_format().parse(printed, {});
    ASSERT_TRUE(second.has_value()) << entry.path();
    EXPECT_EQ(text_of_deck(second->deck), text_of_deck(first->deck)) << entry.path();
    EXPECT_EQ(second->deck, first->deck) << entry.path();
    EXPECT_EQ(page_format().print(second->deck), printed) << entry.path();
  }
}

}  // namespace
}  // namespace hone::deck
