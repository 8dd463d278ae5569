#include "text/dates.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> read(std::string_view text) {
  std::vector<std::string> all;
  for (const DateMention& date : dates(text)) {
    all.push_back(fmt::format("{} | {}-{}-{} q{}", date.span.of(text), date.year, date.month,
                              date.day, date.quarter));
  }
  return all;
}

TEST(Dates, AreReadInTheirForms) {
  EXPECT_THAT(read("2025-03-14"), ElementsAre("2025-03-14 | 2025-3-14 q0"));
  EXPECT_THAT(read("on 14 March 2025"), ElementsAre("14 March 2025 | 2025-3-14 q0"));
  EXPECT_THAT(read("March 14th"), ElementsAre("March 14th | 0-3-14 q0"));
  EXPECT_THAT(read("in March we went live"), ElementsAre("March | 0-3-0 q0"));
  EXPECT_THAT(read("Q3 2025, then the fourth quarter"),
              ElementsAre("Q3 2025 | 2025-0-0 q3", "fourth quarter | 0-0-0 q4"));
  EXPECT_THAT(read("in 2023 and last year"),
              ElementsAre("2023 | 2023-0-0 q0", "last year | 0-0-0 q0"));
}

TEST(Dates, AreNotSeenInCountsAndVerbs) {
  EXPECT_THAT(read("2000 users may march on, 2,024 of them"), IsEmpty());
  EXPECT_THAT(read("They march in step and may be late"), IsEmpty());
}

}  // namespace
}  // namespace hone::text
