#include "server/message.h"

#include <gtest/gtest.h>

#include "server/wire.h"

namespace hone::server {
namespace {

TEST(Message, FindsHeadersInAnyCase) {
  const Request request{.headers = {{"content-TYPE", "text/plain"}}};
  EXPECT_EQ(request.header("Content-Type"), "text/plain");
  EXPECT_EQ(request.header("Host"), "");
}

TEST(Message, LooksForAWordInAList) {
  EXPECT_TRUE(lists("text/html, Application/JSON; charset=utf-8", "application/json"));
  EXPECT_TRUE(lists(" gzip ;q=1", "gzip"));
  EXPECT_FALSE(lists("application/jsonp", "application/json"));
  EXPECT_FALSE(lists("", "gzip"));
}

TEST(Message, TakesAnEmptyParameterForAnAbsentOne) {
  const Request request{.query = {{"deck", ""}, {"depth", "list"}}};
  EXPECT_FALSE(request.parameter("deck"));
  EXPECT_EQ(request.parameter("depth"), "list");
}

TEST(Wire, LetsNoHeaderValueBeginAHeaderOfItsOwn) {
  const Response response{.headers = {{"X-Name", "one\r\nX-Evil: two"}}};
  EXPECT_EQ(head_of(response, {}).find("\r\nX-Evil"), std::string::npos);
}

TEST(Wire, WritesTheDateAsHttpDoes) {
  const Instant at = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
  EXPECT_NE(head_of({}, {.now = at}).find("\r\nDate: Mon, 02 Mar 2026 00:00:00 GMT\r\n"),
            std::string::npos);
}

TEST(Wire, GivesEveryLineOfAnEventItsName) {
  EXPECT_EQ(event_of("done", "{\n}\n"), "event: done\ndata: {\ndata: }\n\n");
}

TEST(Wire, WritesChunksWithTheirLengthInHexadecimal) {
  EXPECT_EQ(chunk_of("sixteen letters!"), "10\r\nsixteen letters!\r\n");
  EXPECT_EQ(chunk_of(""), "0\r\n\r\n");
}

}  // namespace
}  // namespace hone::server
