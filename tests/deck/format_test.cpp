#include "deck/format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace hone::deck {
namespace {

using ::testing::HasSubstr;

std::string reason(std::string_view text) {
  const Status status = check_text(text);
  return status ? "" : status.error().message;
}

TEST(CheckText, LetsOrdinaryTextThrough) {
  EXPECT_EQ(reason("Größe → 3\r\n"), "");
}

TEST(CheckText, NamesTheLineOfWhatIsWrong) {
  EXPECT_THAT(reason(std::string_view("one\ntwo\0", 8)), HasSubstr("Line 2 holds a NUL byte"));
  EXPECT_THAT(reason("one\n\ntwo \xC3("), HasSubstr("Line 3 is not valid UTF-8"));
}

TEST(CheckText, RefusesWhatIsEmptyOrTooLarge) {
  EXPECT_THAT(reason(""), HasSubstr("empty"));
  EXPECT_THAT(reason(" \r\n\t"), HasSubstr("empty"));
  EXPECT_THAT(reason("\xEF\xBB\xBF"), HasSubstr("empty"));
  EXPECT_THAT(reason(std::string(kLargestText + 1, 'a')), HasSubstr("split it"));
}

Format sure(std::string_view name, int (*recognise)(std::string_view)) {
  return {name, recognise, nullptr, nullptr};
}

TEST(Recognise, ChoosesTheFormatThatIsSurest) {
  const std::array formats = {sure("low", [](std::string_view) { return 10; }),
                              sure("high", [](std::string_view) { return 90; }),
                              sure("none", [](std::string_view) { return 0; })};
  EXPECT_EQ(recognise(formats, "text")->name, "high");
}

TEST(Recognise, NamesAllFormatsWhenNoneIsSure) {
  const std::array formats = {sure("page", [](std::string_view) { return 0; }),
                              sure("csv", [](std::string_view) { return 0; })};
  const auto found = recognise(formats, "text");
  ASSERT_FALSE(found.has_value());
  EXPECT_THAT(found.error().message, HasSubstr("page, csv"));
}

}  // namespace
}  // namespace hone::deck
