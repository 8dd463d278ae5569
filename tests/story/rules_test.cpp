#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "places.h"
#include "story/check.h"
#include "story/packs.h"

namespace hone::story {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

/// A file of tests/story/cases: what a rule must fire on, and two texts on which it must not, the
/// second one close to the first.
struct Cases {
  std::string rule;
  Kind kind = Kind::kOther;
  std::string fires;
  std::string silent;
  std::string alike;
};

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t begin = text.find(from) + from.size();
  const std::size_t end = to.empty() ? text.size() : text.find(to);
  std::string part = text.substr(begin, end - begin);
  while (part.ends_with('\n')) part.pop_back();
  return part;
}

Cases read_cases(const fs::path& path) {
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return {path.stem().string(), parse_kind(between(text, "kind: ", "\n\nfires:")).value(),
          between(text, "\nfires:\n", "\nsilent:\n"),
          between(text, "\nsilent:\n", "\nsilent, though it looks alike:\n"),
          between(text, "\nsilent, though it looks alike:\n", "")};
}

std::vector<Cases> all_cases() {
  std::vector<Cases> all;
  for (const auto& entry : fs::directory_iterator(tests::house() / "tests/story/cases")) {
    all.push_back(read_cases(entry.path()));
  }
  return all;
}

std::set<std::string> fired(const std::string& text, Kind kind) {
  std::set<std::string> names;
  const Report report = check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {}},
                              outline_from_pack(kind));
  for (const Finding& finding : report.findings) names.emplace(finding.rule->name);
  return names;
}

TEST(Rules, FireWhereTheyMust) {
  for (const Cases& cases : all_cases()) {
    EXPECT_THAT(fired(cases.fires, cases.kind), Contains(cases.rule)) << cases.fires;
  }
}

TEST(Rules, AreSilentWhereTheyMustBe) {
  for (const Cases& cases : all_cases()) {
    EXPECT_THAT(fired(cases.silent, cases.kind), Not(Contains(cases.rule))) << cases.silent;
  }
}

TEST(Rules, AreSilentWhereTheyAreLikelyToBeMistaken) {
  for (const Cases& cases : all_cases()) {
    EXPECT_THAT(fired(cases.alike, cases.kind), Not(Contains(cases.rule))) << cases.alike;
  }
}

TEST(Rules, HaveCasesEachAndSayWhatTheyMean) {
  std::set<std::string> with_cases{"cross-telling-conflict", "wrong-order"};  // tests of their own
  for (const Cases& cases : all_cases()) with_cases.insert(cases.rule);
  std::set<std::string> names;
  for (const Rule* rule : rules()) {
    names.emplace(rule->name);
    EXPECT_THAT(with_cases, Contains(std::string(rule->name)));
    EXPECT_FALSE(rule->message.empty()) << rule->name;
    EXPECT_TRUE(rule->reason.ends_with('.')) << rule->name;
    EXPECT_TRUE(rule->fix.ends_with('.')) << rule->name;
    EXPECT_TRUE(rule->beware.ends_with('.')) << rule->name;
    EXPECT_EQ(rule_named(rule->name), rule);
  }
  EXPECT_EQ(names.size(), 73U);
  EXPECT_EQ(rule_named("nonsense"), nullptr);
}

TEST(CrossTellingConflict, IsFoundBetweenTwoTellingsOfOneStory) {
  const std::string text = "Retention rose from 60% to 68% within a year.";
  const auto findings_beside = [&](const std::string& other) {
    std::vector<std::string> messages;
    for (const Finding& finding :
         check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {other}},
               outline_from_pack(Kind::kShipped))
             .findings) {
      if (finding.rule->name == "cross-telling-conflict") messages.push_back(finding.message);
    }
    return messages;
  };
  EXPECT_THAT(findings_beside("Our retention went from 60% to 75%."),
              testing::ElementsAre("68% here, 75% in another telling, for the same measure"));
  EXPECT_THAT(findings_beside("Our retention went from 60% to 68%."), IsEmpty());
  EXPECT_THAT(findings_beside("Revenue went from 60% to 75%."), IsEmpty());
}

TEST(WrongOrder, IsSaidOfAnOrderedListToldBackwards) {
  const std::string kept =
      "In March two clients requested features and renewals were at risk.\n"
      "The goal was a renewal rate of 92%.\n"
      "There were two options and four engineers for twelve weeks.\n"
      "I scored them by reach in a framework with usage data.\n"
      "I said no to the second one.\n"
      "I explained it to sales.\n"
      "Later 93% renewed.";
  std::string backwards;
  for (std::size_t end = kept.size(); end != std::string::npos;) {
    const std::size_t begin = end == 0 ? 0 : kept.rfind('\n', end - 1);
    const std::size_t from = begin == std::string::npos ? 0 : begin + 1;
    backwards += kept.substr(from, end - from) + "\n";
    end = begin;
  }
  EXPECT_THAT(fired(kept, Kind::kPrioritization), Not(Contains("wrong-order")));
  EXPECT_THAT(fired(backwards, Kind::kPrioritization), Contains("wrong-order"));
}

}  // namespace
}  // namespace hone::story
