#include "server/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace hone::server {
namespace {

using testing::ElementsAre;

constexpr std::array kRoutes{
    Route{Method::kGet, "/api/decks"}, Route{Method::kGet, "/api/decks/{deck}"},
    Route{Method::kPut, "/api/decks/{deck}"}, Route{Method::kPost, "/api/imports/preview"},
    Route{Method::kGet, "/api/{one}/{two}/end"}};

using Path = std::vector<std::string>;

TEST(Router, FindsARouteByMethodAndPath) {
  const Router router(kRoutes);
  EXPECT_EQ(router.find(Method::kGet, Path{"api", "decks"}).route, &kRoutes[0]);
  EXPECT_EQ(router.find(Method::kPut, Path{"api", "decks", "x"}).route, &kRoutes[2]);
}

TEST(Router, GivesWhatStandsAtTheNames) {
  const Router router(kRoutes);
  EXPECT_THAT(router.find(Method::kGet, Path{"api", "decks", "My deck"}).names,
              ElementsAre("My deck"));
  EXPECT_THAT(router.find(Method::kGet, Path{"api", "a", "b", "end"}).names, ElementsAre("a", "b"));
}

TEST(Router, AnswersHeadByTheRouteOfGet) {
  EXPECT_EQ(Router(kRoutes).find(Method::kHead, Path{"api", "decks"}).route, &kRoutes[0]);
}

TEST(Router, SaysWhichMethodsAPathHas) {
  const auto match = Router(kRoutes).find(Method::kDelete, Path{"api", "decks", "x"});
  EXPECT_EQ(match.route, nullptr);
  EXPECT_EQ(match.allowed, "GET, HEAD, PUT");
}

TEST(Router, KnowsNoOtherPath) {
  const Router router(kRoutes);
  for (const Path& path : {Path{}, Path{"api"}, Path{"api", "decks", "x", "y"}, Path{"decks"}}) {
    const auto match = router.find(Method::kGet, path);
    EXPECT_EQ(match.route, nullptr);
    EXPECT_EQ(match.allowed, "");
  }
}

}  // namespace
}  // namespace hone::server
