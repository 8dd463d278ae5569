#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "places.h"
#include "story/check.h"
#include "story/packs.h"

namespace hone::story {
namespace {

std::vector<std::string> lines_of(const std::string& name) {
  std::ifstream file(tests::house() / "tests/story" / name);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

bool contradictory(const std::string& text) {
  const Report report = check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {}},
                              outline_from_pack(Kind::kShipped));
  return std::ranges::any_of(report.findings, [](const Finding& finding) {
    return finding.rule->name == "number-inconsistent";
  });
}

TEST(Contradictions, AreAllFound) {
  const auto planted = lines_of("contradictions.txt");
  EXPECT_EQ(planted.size(), 40U);
  for (const std::string& text : planted) EXPECT_TRUE(contradictory(text)) << text;
}

TEST(Contradictions, AreNotSeenInTextsThatAgree) {
  for (const std::string& text : lines_of("consistent.txt")) {
    EXPECT_FALSE(contradictory(text)) << text;
  }
}

TEST(Contradictions, AreNotSeenInTheWorkedExamplesOfThePack) {
  for (const Kind kind : all_kinds()) {
    EXPECT_FALSE(contradictory(worked_example(kind))) << name_of(kind);
  }
}

}  // namespace
}  // namespace hone::story
