#include "memory/training/revlog_csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/calendar.h"
#include "memory/training/log_time.h"

namespace hone::memory::training {
namespace {

using testing::HasSubstr;

TEST(ARevlog, IsReadWithItsColumnsInAnyOrder) {
  const auto log = parse_revlog(
      "\xEF\xBB\xBFreview_rating,note,card_id,review_time\r\n"
      "3,\"x\",42,2026-03-02T03:30:00.250+00:00\r\n"
      "\r\n"
      "1,,\"42\",1772427600000\r\n"
      "4,,ab-c,2026-03-02 09:30\r\n");
  ASSERT_TRUE(log) << log.error().message;
  ASSERT_EQ(log->rows.size(), 3U);
  EXPECT_EQ(log->rows[0].card, 42);
  EXPECT_EQ(utc_text(log->rows[0].at), "2026-03-02T03:30:00.250Z");
  EXPECT_EQ(log->rows[1].day, log->rows[0].day + 1) << "a day begins at four in the morning";
  EXPECT_EQ(log->rows[1].grade, Grade::kAgain);
  EXPECT_EQ(log->names.at(log->rows[2].card), "ab-c");
}

struct BadLog {
  std::string text;
  std::string says;
};

TEST(ARevlog, ThatCannotBeReadIsRefusedWithItsLine) {
  const std::string header = "card_id,review_time,review_rating\n";
  const std::vector<BadLog> bad{
      {"", "names no column card_id"},
      {"card_id,review_time\n", "names no column review_rating"},
      {header, "no review"},
      {header + "1,1000,6\n", "line 2: the rating “6”"},
      {header + "1,1000,3\n1,2000,0\n", "line 3: the rating “0”"},
      {header + "1,1000,nan\n", "line 2: the rating “nan”"},
      {header + "1,1000,3.0\n", "line 2: the rating “3.0”"},
      {header + "1,NaN,3\n", "line 2: the time “NaN”"},
      {header + "1,-5,3\n", "line 2: the time “-5”"},
      {header + "1,99999999999999,3\n", "line 2: the time"},
      {header + "1,2026-02-30T10:00,3\n", "line 2: the time"},
      {header + ",1000,3\n", "line 2: the card “”"},
      {header + "1\n", "line 2: the time “”"},
  };
  for (const BadLog& log : bad) {
    const auto read = parse_revlog(log.text);
    ASSERT_FALSE(read) << log.text;
    EXPECT_THAT(read.error().message, HasSubstr(log.says)) << log.text;
  }
}

TEST(ALogTime, CountsTheDayWhereItWas) {
  const auto evening = parse_log_time("2026-03-02T23:30:00-05:00");
  const auto night = parse_log_time("2026-03-03T03:59:59-05:00");
  const auto morning = parse_log_time("2026-03-03T04:00:00-05:00");
  ASSERT_TRUE(evening && night && morning);
  EXPECT_EQ(utc_text(evening->at), "2026-03-03T04:30:00.000Z");
  EXPECT_EQ(evening->day, night->day);
  EXPECT_EQ(morning->day, evening->day + 1);
}

TEST(ALogTime, IsNothingButATime) {
  for (const char* text : {"", "x", "2026-03-02", "2026-03-02T24:00", "2026-03-02T09:30x",
                           "2026-03-02T09:30+25:00", "1e12", "1969-12-31T23:59:59Z"}) {
    EXPECT_FALSE(parse_log_time(text)) << text;
  }
}

}  // namespace
}  // namespace hone::memory::training
