#include "server/guard.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone::server {
namespace {

TEST(Guard, NeedsNoPortInItsNameWhereBrowsersLeaveItOut) {
  const Request head{.headers = {{"Host", "localhost"}, {"Origin", "http://localhost"}}};
  EXPECT_FALSE(Guard({.port = 80}).refuse(head));
  EXPECT_TRUE(Guard({.port = 81}).refuse(head));
}

TEST(Guard, TakesIpv6AsAName) {
  EXPECT_FALSE(Guard({.port = 4663}).refuse({.headers = {{"Host", "[::1]:4663"}}}));
}

TEST(Guard, KnowsThisMachineByItsNamesAndNumbersWhereItIsOpen) {
  const auto status = [](bool open, const char* host) {
    const auto refusal = Guard({.port = 4663, .open = open, .names = {"desk", "desk.local"}})
                             .refuse({.headers = {{"Host", host}}});
    return refusal ? refusal->status : 200;
  };
  for (const char* host : {"desk:4663", "desk.local:4663", "192.168.1.5:4663", "[fe80::1]:4663"}) {
    EXPECT_EQ(status(true, host), 200) << host;
    EXPECT_EQ(status(false, host), 421) << host;
  }
  for (const char* host : {"evil.example:4663", "192.168.1.5", "192.168.1.5:80", ":4663", ""}) {
    EXPECT_EQ(status(true, host), 421) << host;
  }
}

TEST(Guard, TellsAnEncryptedPageFromOneThatIsNot) {
  const Guard guard({.port = 443, .encrypted = true});
  const auto refuses = [&](const char* origin) {
    return guard.refuse({.headers = {{"Host", "localhost"}, {"Origin", origin}}}).has_value();
  };
  EXPECT_FALSE(refuses("https://localhost"));
  EXPECT_TRUE(refuses("http://localhost"));
}

RC_GTEST_PROP(GuardLaw, LetsNoNameInButItsOwn, (const std::string& name)) {
  const auto refusal =
      Guard({.port = 4663, .open = true}).refuse({.headers = {{"Host", name + ".example:4663"}}});
  RC_ASSERT(refusal.has_value());
  RC_ASSERT(refusal->status == 421);
}

}  // namespace
}  // namespace hone::server
