#include "story/safe_numbers.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace hone::story {
namespace {

TEST(SafeNumbers, AreMagnitudesAndIndices) {
  EXPECT_EQ(with_safe_numbers("We had 1,250 users and £85,000 a year."),
            "We had some thousands of users and some tens of thousands of pounds a year.");
  EXPECT_EQ(with_safe_numbers("Revenue grew from $2M to $3M."),
            "Revenue grew from an index of 100 to an index of 150.");
  EXPECT_EQ(with_safe_numbers("It rose from 32% to 41% in six weeks, for 3 teams."),
            "It rose from 32% to 41% in six weeks, for 3 teams.");
}

TEST(SafeNumbers, PutAnIndexThatIsAPrivateValueIntoWords) {
  const std::string safe = with_safe_numbers("From 200 orders to 300 orders, with 150 shops.");
  EXPECT_EQ(safe.find("150"), std::string::npos);
  EXPECT_EQ(safe.find("index"), std::string::npos);
}

TEST(SafeNumbers, AreTheSameInEveryTelling) {
  const std::string once = with_safe_numbers("We served 4,200 clinics.");
  EXPECT_EQ(with_safe_numbers("We served 4200 clinics."), once);
}

TEST(MaskedNames, AreGoneInAnyCaseAndAsWholeWords) {
  EXPECT_EQ(with_masked_names("Northmill’s team met NORTH MILL and Northmillers.",
                              {"Northmill", "north mill"}),
            "[name] team met [name] and Northmillers.");
  EXPECT_EQ(with_masked_names("Nobody is named.", {"", "Ann"}), "Nobody is named.");
}

/// A number in one of the ways in which people write it.
std::string spelled(long long value, int way) {
  const std::string digits = std::to_string(value);
  std::string grouped;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) grouped += ',';
    grouped += digits[at];
  }
  switch (way) {
    case 0:
      return grouped;
    case 1:
      return value % 1000 == 0 ? fmt::format("{}k", value / 1000) : digits;
    default:
      return digits;
  }
}

RC_GTEST_PROP(SafeNumbersLaw, NoPrivateValueIsPrintedInAnySpelling, ()) {
  std::vector<long long> values;
  std::string text;
  const int count = *rc::gen::inRange(1, 6);
  for (int at = 0; at < count; ++at) {
    values.push_back(*rc::gen::inRange(10LL, 3'000'000LL));
    const std::string sign = *rc::gen::element<std::string>("", "$", "£", "€");
    const std::string lead =
        *rc::gen::element<std::string>("We had ", "it went from ", " to ", "; ");
    text += lead + sign + spelled(values.back(), *rc::gen::inRange(0, 3));
    text += *rc::gen::element<std::string>(" users", " a year", "", " of them") + " ";
  }
  const std::string safe = with_safe_numbers(text);
  for (const text::Quantity& quantity : text::quantities(safe)) {
    for (const long long value : values) {
      RC_ASSERT(quantity.value != static_cast<double>(value));
    }
  }
  for (const long long value : values) {
    for (int way = 0; value >= 1000 && way < 3; ++way) {
      RC_ASSERT(safe.find(spelled(value, way)) == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace hone::story
