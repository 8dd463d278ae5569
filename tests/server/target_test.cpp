#include "server/target.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone::server {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Target, IsTakenApartAndDecoded) {
  const auto target = *parse_target("/api/decks/My%20deck%2Ftwo?format=csv&at=%2B3d&empty=&flag");
  EXPECT_THAT(target.path, ElementsAre("api", "decks", "My deck/two"));
  ASSERT_EQ(target.query.size(), 4U);
  EXPECT_EQ(target.query[0].value, "csv");
  EXPECT_EQ(target.query[1].value, "+3d");
  EXPECT_EQ(target.query[2].value, "");
  EXPECT_EQ(target.query[3].name, "flag");
}

TEST(Target, MayWriteASpaceAsPlusInAQueryAlone) {
  const auto target = *parse_target("/a+b?deck=Two+words");
  EXPECT_THAT(target.path, ElementsAre("a+b"));
  EXPECT_EQ(target.query[0].value, "Two words");
}

TEST(Target, HasNoSegmentsAtTheRoot) {
  EXPECT_THAT(parse_target("/")->path, IsEmpty());
}

TEST(Target, IsRefusedWhenItIsNoText) {
  for (const char* text : {"", "api", "*", "/%", "/%2", "/%zz", "/%00", "/%ff", "/?a=%C0%80"}) {
    EXPECT_FALSE(parse_target(text)) << text;
  }
}

RC_GTEST_PROP(TargetLaw, NeverFailsInAnyOtherWay, (const std::string& text)) {
  const auto target = parse_target("/" + text);
  if (target) {
    for (const auto& part : target->path) RC_ASSERT(!part.empty());
  }
}

}  // namespace
}  // namespace hone::server
