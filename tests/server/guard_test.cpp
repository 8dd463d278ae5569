#include "server/guard.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone::server {
namespace {

TEST(Guard, NeedsNoPortInItsNameWhereBrowsersLeaveItOut) {
  const Request head{.headers = {{"Host", "localhost"}, {"Origin", "http://localhost"}}};
  EXPECT_FALSE(Guard(80).refuse(head));
  EXPECT_TRUE(Guard(81).refuse(head));
}

TEST(Guard, TakesIpv6AsAName) {
  EXPECT_FALSE(Guard(4663).refuse({.headers = {{"Host", "[::1]:4663"}}}));
}

RC_GTEST_PROP(GuardLaw, LetsNoNameInButItsOwn, (const std::string& name)) {
  const auto refusal = Guard(4663).refuse({.headers = {{"Host", name + ".example:4663"}}});
  RC_ASSERT(refusal.has_value());
  RC_ASSERT(refusal->status == 421);
}

}  // namespace
}  // namespace hone::server
