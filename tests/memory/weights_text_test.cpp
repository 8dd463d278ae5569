#include "memory/weights_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/generators.h"

namespace hone::memory {
namespace {

TEST(WeightsAsText, ReadBackTheSame) {
  rc::check("any weights", [] {
    const Parameters p = *parameters();
    const auto read = parse_weights(weights_text(p));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == p);
  });
}

TEST(WeightsAsText, AreFoundInADocument) {
  std::string text = "{ \"parameters\": [\n" + weights_text({}) + "],\n \"kept\": [true] }";
  std::ranges::replace(text, ' ', ',');
  const auto read = parse_weights(text);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, Parameters{});
}

TEST(WeightsAsText, AreRefusedWhereOneIsNoNumber) {
  EXPECT_THAT(parse_weights("0.2 x").error().message, testing::HasSubstr("“x” is not a weight"));
  EXPECT_THAT(parse_weights("nan").error().message, testing::HasSubstr("weights"));
  EXPECT_THAT(parse_weights("1 2 3").error().message, testing::HasSubstr("3 FSRS weights"));
}

}  // namespace
}  // namespace hone::memory
