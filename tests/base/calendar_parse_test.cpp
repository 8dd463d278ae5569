#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "base/calendar.h"
#include "base/testing_times.h"

namespace hone {
namespace {

using testing::HasSubstr;

struct Reading {
  std::string text;
  std::string moment;
};

class ReadableTime : public testing::TestWithParam<Reading> {};

TEST_P(ReadableTime, MeansOneMoment) {
  // It is 20:30 in Berlin, on 2026-11-22.
  const auto read = calendar("Europe/Berlin", 4).parse(GetParam().text, at("2026-11-22T19:30Z"));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(utc_text(*read), GetParam().moment) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    CalendarParse, ReadableTime,
    testing::Values(
        Reading{"now", "2026-11-22T19:30:00.000Z"}, Reading{"today", "2026-11-22T03:00:00.000Z"},
        Reading{"tomorrow", "2026-11-23T03:00:00.000Z"}, Reading{"+3d", "2026-11-25T19:30:00.000Z"},
        Reading{"+0d", "2026-11-22T19:30:00.000Z"}, Reading{"+2h", "2026-11-22T21:30:00.000Z"},
        Reading{"+10m", "2026-11-22T19:40:00.000Z"}, Reading{"+36525d", "2126-11-23T19:30:00.000Z"},
        Reading{"2026-11-24", "2026-11-24T03:00:00.000Z"},
        Reading{"2026-07-01", "2026-07-01T02:00:00.000Z"},
        Reading{"2026-11-24T09:30", "2026-11-24T08:30:00.000Z"},
        Reading{"2026-11-24 09:30", "2026-11-24T08:30:00.000Z"},
        Reading{"2026-11-24T09:30:15", "2026-11-24T08:30:15.000Z"},
        Reading{"2026-11-24T09:30:15.250", "2026-11-24T08:30:15.250Z"},
        Reading{"2026-11-24T09:30Z", "2026-11-24T09:30:00.000Z"},
        Reading{"2026-11-24T09:30:15.250Z", "2026-11-24T09:30:15.250Z"},
        Reading{"2026-11-24T00:30+01:00", "2026-11-23T23:30:00.000Z"},
        Reading{"2026-11-24T23:30-08:00", "2026-11-25T07:30:00.000Z"},
        Reading{"2026-11-24T09:30+05:45", "2026-11-24T03:45:00.000Z"},
        Reading{"2026-03-29T02:30", "2026-03-29T01:00:00.000Z"},    // inside the gap
        Reading{"2026-10-25T02:30", "2026-10-25T00:30:00.000Z"}));  // shown twice

class UnreadableTime : public testing::TestWithParam<std::string> {};

TEST_P(UnreadableTime, IsRefusedWithTheFormsThatWork) {
  const auto read = calendar("Europe/Berlin", 4).parse(GetParam(), {});
  ASSERT_FALSE(read.has_value()) << utc_text(*read);
  EXPECT_EQ(read.error().kind, ErrorKind::kInvalidInput);
  EXPECT_THAT(read.error().message, HasSubstr("“" + GetParam() + "”"));
  EXPECT_THAT(read.error().message, HasSubstr("2026-11-22T09:30"));
}

INSTANTIATE_TEST_SUITE_P(
    CalendarParse, UnreadableTime,
    testing::Values("", " ", "yesterday", "2026", "2026-11", "2026-13-01", "2026-00-10",
                    "2026-02-30", "2027-02-29", "2026-11-31", "26-11-22", "2026-1-2", "2026/11/22",
                    "2026-11-22T", "2026-11-22T9:30", "2026-11-22T24:00", "2026-11-22T09:60",
                    "2026-11-22T09:30:60", "2026-11-22T09:30:", "2026-11-22T09:30:15.",
                    "2026-11-22T09:30:15.25", "2026-11-22T09:30:15.2500", "2026-11-22T09:30z ",
                    "2026-11-22T09:30+1", "2026-11-22T09:30+01:00Z", "2026-11-22Z", "2026-11-22 ",
                    "+", "+3", "+d", "+3w", "+-3d", "+3dd", "-3d", "+36526d",
                    "+99999999999999999999d", "+1.5d"));

RC_GTEST_PROP(CalendarParseLaw, NoTextAtAllMakesItFall, (const std::string& text)) {
  const auto read = calendar("UTC", 4).parse(text, {});
  // Outside the macro, which evaluates both sides of an or.
  const bool answered = read.has_value() || !read.error().message.empty();
  RC_ASSERT(answered);
}

}  // namespace
}  // namespace hone
