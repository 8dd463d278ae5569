#include "server/assets.h"

#include <gtest/gtest.h>

#include <array>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

constexpr std::array kFiles{Asset{"index.html", "zipped page"},
                            Asset{"assets/study-5f3a9c1b.js", "zipped script"}};

Request get(std::vector<std::string> path, std::vector<Field> headers = {}) {
  return {.path = std::move(path), .headers = std::move(headers)};
}

TEST(Assets, SendFilesCompressedWithTheirType) {
  const Response answer = Assets(kFiles).answer(get({"assets", "study-5f3a9c1b.js"}));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "zipped script");
  EXPECT_EQ(answer.media_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(value_of(answer.headers, "Content-Encoding"), "gzip");
}

TEST(Assets, MayBeKeptForAYearWhenTheirNameHoldsAHash) {
  const Assets assets(kFiles);
  EXPECT_EQ(value_of(assets.answer(get({"assets", "study-5f3a9c1b.js"})).headers, "Cache-Control"),
            "public, max-age=31536000, immutable");
  EXPECT_EQ(value_of(assets.answer(get({"index.html"})).headers, "Cache-Control"), "no-cache");
}

TEST(Assets, GiveThePageForEveryPlaceWithinIt) {
  const Assets assets(kFiles);
  for (const auto& path : {std::vector<std::string>{}, {"study"}, {"cards", "bread.v2"}}) {
    EXPECT_EQ(assets.answer(get(path)).body, "zipped page");
  }
  EXPECT_EQ(assets.answer(get({"assets", "gone.js"})).status, 404);
}

TEST(Assets, AreNotSentAgainUnchanged) {
  const Assets assets(kFiles);
  const std::string tag(value_of(assets.answer(get({})).headers, "ETag"));
  const Response again = assets.answer(get({}, {{"If-None-Match", "\"other\", " + tag}}));
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
  EXPECT_EQ(assets.answer(get({}, {{"If-None-Match", "\"other\""}})).status, 200);
}

TEST(Assets, AreNotSentToWhoCannotUnpackThem) {
  const Assets assets(kFiles);
  EXPECT_EQ(assets.answer(get({}, {{"Accept-Encoding", "br, identity"}})).status, 406);
  EXPECT_EQ(assets.answer(get({}, {{"Accept-Encoding", "br, gzip;q=0.5"}})).status, 200);
}

TEST(Assets, CannotBeWrittenTo) {
  Request request = get({"index.html"});
  request.method = Method::kPost;
  EXPECT_EQ(Assets(kFiles).answer(request).status, 405);
}

using ServedAssets = ServerTest;

TEST_F(ServedAssets, ComeOverTheWire) {
  restart({.port = 0, .assets = kFiles});
  EXPECT_EQ(ask("GET", "/study").body, "zipped page");
  const Received head = ask("HEAD", "/");
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("Content-Length"), "11");
}

TEST_F(ServedAssets, AreAProblemWhereThereAreNone) {
  const Received answer = ask("GET", "/");
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(answer.media_type(), "application/problem+json");
}

}  // namespace
}  // namespace hone::server
