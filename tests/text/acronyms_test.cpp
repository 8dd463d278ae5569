#include "text/acronyms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> read(std::string_view text) {
  std::vector<std::string> all;
  for (const Acronym& found : acronyms(text)) {
    all.push_back(std::string(found.span.of(text)) + (found.explained ? " explained" : ""));
  }
  return all;
}

TEST(Acronyms, AreRunsOfCapitals) {
  EXPECT_THAT(read("The CDP fed two APIs and the SLO."), ElementsAre("CDP", "API", "SLO"));
}

TEST(Acronyms, AreExplainedFromAParenthesisOn) {
  EXPECT_THAT(read("work in progress (WIP) stayed low; WIP again"),
              ElementsAre("WIP explained", "WIP explained"));
  EXPECT_THAT(read("NRR (net revenue retention) rose"), ElementsAre("NRR explained"));
}

TEST(Acronyms, AreNotSeenInHeadingsOrNames) {
  EXPECT_THAT(read("SITUATION:\nI ran B2B sales at McX, iOS"), IsEmpty());
}

}  // namespace
}  // namespace hone::text
