#include "base/utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace hone {
namespace {

/// The encoding by definition (RFC 3629, section 3), for any number up to 21 bits.
std::string encoded(unsigned value, int length) {
  static constexpr std::array<unsigned, 5> kLead{0, 0x00, 0xC0, 0xE0, 0xF0};
  std::string bytes(static_cast<std::size_t>(length), '\0');
  for (auto at = bytes.size() - 1; at > 0; --at) {
    bytes[at] = static_cast<char>(0x80U | (value & 0x3FU));
    value >>= 6U;
  }
  bytes[0] = static_cast<char>(kLead.at(bytes.size()) | value);
  return bytes;
}

int shortest_length(unsigned value) {
  return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
}

bool is_character(unsigned value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

TEST(Utf8, AcceptsEveryCharacterThereIs) {
  for (unsigned value = 0; value <= 0x10FFFF; ++value) {
    if (!is_character(value)) continue;
    ASSERT_EQ(first_malformed_byte(encoded(value, shortest_length(value))), std::nullopt) << value;
  }
}

TEST(Utf8, RefusesSurrogatesAndWhatLiesAboveTheLastCharacter) {
  for (unsigned value = 0xD800; value <= 0xDFFF; ++value) {
    ASSERT_EQ(first_malformed_byte(encoded(value, 3)), 0U) << value;
  }
  for (unsigned value = 0x110000; value <= 0x1FFFFF; ++value) {
    ASSERT_EQ(first_malformed_byte(encoded(value, 4)), 0U) << value;
  }
}

TEST(Utf8, RefusesOverlongForms) {
  for (int length = 2; length <= 4; ++length) {
    for (unsigned value = 0; shortest_length(value) < length; ++value) {
      ASSERT_EQ(first_malformed_byte(encoded(value, length)), 0U) << value << ' ' << length;
    }
  }
}

TEST(Utf8, AcceptsExactlyTheWellFormedAmongAllPairsOfBytes) {
  for (unsigned first = 0; first < 256; ++first) {
    for (unsigned second = 0; second < 256; ++second) {
      const std::string text{static_cast<char>(first), static_cast<char>(second)};
      const bool both_ascii = first < 0x80 && second < 0x80;
      const bool pair = first >= 0xC2 && first <= 0xDF && second >= 0x80 && second <= 0xBF;
      ASSERT_EQ(!first_malformed_byte(text).has_value(), both_ascii || pair)
          << first << ' ' << second;
    }
  }
}

TEST(Utf8, RefusesASequenceCutShortAtTheEnd) {
  for (const std::string character : {"é", "…", "😀"}) {
    for (std::size_t kept = 1; kept < character.size(); ++kept) {
      EXPECT_EQ(first_malformed_byte("abcdefghi" + character.substr(0, kept)), 9U);
    }
  }
}

TEST(Utf8, NamesTheFirstMalformedByteWhereverItStands) {
  for (std::size_t before = 0; before < 40; ++before) {
    const auto text = std::string(before, 'a') + "…\x80" + "\xFF";
    EXPECT_EQ(first_malformed_byte(text), before + 3);
  }
}

TEST(Utf8, FindsNothingWrongWithNothing) {
  EXPECT_EQ(first_malformed_byte(""), std::nullopt);
}

RC_GTEST_PROP(Utf8Law, ABrokenByteIsFoundBehindAnyGoodText, (const std::vector<unsigned>& values)) {
  std::string good;
  for (const auto value : values) {
    const auto character = value % 0x110000;
    if (is_character(character)) good += encoded(character, shortest_length(character));
  }
  RC_ASSERT(first_malformed_byte(good) == std::nullopt);
  RC_ASSERT(first_malformed_byte(good + "\xC3(" + good) == good.size());
}

TEST(LineOf, CountsFromOne) {
  const std::string text = "one\ntwo\n\nfour";
  EXPECT_EQ(line_of(text, 0), 1U);
  EXPECT_EQ(line_of(text, 3), 1U);
  EXPECT_EQ(line_of(text, 4), 2U);
  EXPECT_EQ(line_of(text, 8), 3U);
  EXPECT_EQ(line_of(text, 9), 4U);
  EXPECT_EQ(line_of(text, 1000), 4U);
  EXPECT_EQ(line_of("", 0), 1U);
}

}  // namespace
}  // namespace hone
