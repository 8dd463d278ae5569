#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

class Safety : public ServerTest {
 protected:
  [[nodiscard]] int status_for_host(const std::string& host) const {
    return ask_raw(fmt::format("GET /api/decks HTTP/1.1\r\nHost: {}\r\n\r\n", host))->status;
  }
  [[nodiscard]] int status_with(std::string_view method, std::string_view target,
                                std::string_view headers) const {
    return ask(method, target, "{}", headers).status;
  }
  void limit(const Limits& limits) { restart({.port = 0, .limits = limits}); }
};

TEST_F(Safety, AnswersUnderItsOwnNamesAlone) {
  const std::string port = std::to_string(server_->port());
  EXPECT_EQ(status_for_host("127.0.0.1:" + port), 200);
  EXPECT_EQ(status_for_host("localhost:" + port), 200);
  for (const std::string& host :
       {std::string("evil.example"), "evil.example:" + port, std::string("127.0.0.1"),
        std::string("127.0.0.1:1"), "127.0.0.1:" + port + ".evil.example", std::string{}}) {
    EXPECT_EQ(status_for_host(host), 421) << host;
  }
  EXPECT_EQ(ask_raw("GET /api/decks HTTP/1.1\r\n\r\n")->status, 421);
}

TEST_F(Safety, LetsNoOtherSitePostToIt) {
  for (const char* origin :
       {"http://evil.example", "null", "https://127.0.0.1", "http://localhost"}) {
    EXPECT_EQ(status_with("POST", "/api/reviews/undo", fmt::format("Origin: {}\r\n", origin)), 403);
  }
  EXPECT_EQ(status_with("POST", "/api/reviews/undo", "Sec-Fetch-Site: cross-site\r\n"), 403);
  EXPECT_EQ(status_with("POST", "/api/reviews/undo", "Sec-Fetch-Site: same-site\r\n"), 403);
}

TEST_F(Safety, LetsItsOwnPagesAndCommandsIn) {
  const std::string own =
      fmt::format("Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n", own_host());
  EXPECT_EQ(status_with("PUT", "/api/cards/heat/suspended", own), 400);  // judged by what it says
  EXPECT_EQ(status_with("GET", "/api/decks", ""), 200);
}

TEST_F(Safety, LetsNoOtherSiteReadFromIt) {
  EXPECT_EQ(status_with("GET", "/api/decks", "Sec-Fetch-Site: cross-site\r\n"), 403);
  EXPECT_EQ(status_with("GET", "/api/decks",
                        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"
                        "Sec-Fetch-Dest: document\r\n"),
            403);
}

TEST_F(Safety, LetsPeopleFollowALinkToAPage) {
  EXPECT_EQ(status_with("GET", "/study",
                        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"
                        "Sec-Fetch-Dest: document\r\n"),
            404);  // there are no pages here, but it was let in
}

TEST_F(Safety, TakesJsonAlone) {
  for (const char* type :
       {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"}) {
    const auto answer =
        ask_raw(fmt::format("POST /api/reviews/undo HTTP/1.1\r\nHost: {}\r\nContent-Type: {}\r\n"
                            "Content-Length: 2\r\n\r\n{{}}",
                            own_host(), type));
    EXPECT_EQ(answer->status, 415) << type;
  }
}

TEST_F(Safety, SendsStrictHeadersWithEveryAnswer) {
  for (const char* target : {"/api/decks", "/api/decks/none", "/", "/api/nothing", "/%"}) {
    const Received answer = ask("GET", target);
    EXPECT_THAT(answer.header("Content-Security-Policy"), HasSubstr("default-src 'none'"));
    EXPECT_THAT(answer.header("Content-Security-Policy"),
                testing::Not(testing::AnyOf(HasSubstr("unsafe"), HasSubstr("http"))));
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("X-Frame-Options"), "DENY");
    EXPECT_EQ(answer.header("Referrer-Policy"), "no-referrer");
    EXPECT_EQ(answer.header("Cross-Origin-Resource-Policy"), "same-origin");
    EXPECT_EQ(answer.header("Cache-Control"), "no-store");
  }
}

TEST_F(Safety, RefusesABodyThatIsTooLargeBeforeItIsSent) {
  const auto answer = ask_raw(
      fmt::format("POST /api/reviews HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n"
                  "Content-Length: 1000001\r\nExpect: 100-continue\r\n\r\n",
                  own_host()));
  EXPECT_EQ(answer->status, 413);
}

TEST_F(Safety, RefusesABodyThatGrowsTooLargeInChunks) {
  Limits limits;
  limits.body_bytes = 1000;
  limit(limits);
  const std::string chunk = "190\r\n" + std::string(400, ' ') + "\r\n";
  const auto answer = ask_raw(
      fmt::format("POST /api/reviews HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n{}{}{}0\r\n\r\n",
                  own_host(), chunk, chunk, chunk));
  EXPECT_EQ(answer->status, 413);
}

TEST_F(Safety, TakesALargerBodyForAnImportAlone) {
  const std::string body = R"({"format": "markdown", "text": "# D\n\n## Why?\n\n)" +
                           std::string(1'500'000, 'x') + R"("})";
  EXPECT_EQ(ask("POST", "/api/reviews", body).status, 413);
  const Received preview = ask("POST", "/api/imports/preview", body);
  EXPECT_EQ(preview.status, 200) << preview.body;
}

TEST_F(Safety, RefusesHeadersThatAreTooLong) {
  const Received answer =
      ask("GET", "/api/decks", {}, "Cookie: " + std::string(20'000, 'c') + "\r\n");
  EXPECT_EQ(answer.status, 431);
}

TEST_F(Safety, RefusesWhatIsNoHttp) {
  EXPECT_EQ(ask_raw("HELLO\r\n\r\n")->status, 400);
  EXPECT_EQ(ask_raw(fmt::format("POST /api/reviews HTTP/1.1\r\nHost: {}\r\nContent-Length: 2\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n{{}}",
                                own_host()))
                ->status,
            400);
}

TEST_F(Safety, DropsClientsThatSendTheirHeadersDripByDrip) {
  Limits limits;
  limits.header_time = 1500ms;
  limit(limits);
  Client slow(server_->port());
  slow.send("GET /api/decks HTTP/1.1\r\n");
  for (int drip = 0; drip < 3; ++drip) {
    EXPECT_FALSE(slow.is_hung_up_within(100ms));
    slow.send("X-Drip: 1\r\n");
  }
  EXPECT_TRUE(slow.is_hung_up_within(5s));
  EXPECT_EQ(ask("GET", "/api/decks").status, 200);
}

TEST_F(Safety, DropsClientsThatDoNotFinishTheirBody) {
  Limits limits;
  limits.body_time = 200ms;
  limit(limits);
  Client slow(server_->port());
  slow.send(
      fmt::format("POST /api/reviews HTTP/1.1\r\nHost: {}\r\n"
                  "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{",
                  own_host()));
  EXPECT_TRUE(slow.is_hung_up_within(5s));
}

TEST_F(Safety, DropsClientsThatSayNothing) {
  Limits limits;
  limits.idle_time = 200ms;
  limit(limits);
  Client silent(server_->port());
  EXPECT_EQ(silent.ask("GET", "/api/health").status, 200);
  EXPECT_TRUE(silent.is_hung_up_within(5s));
}

TEST_F(Safety, DropsClientsThatDoNotReadTheirAnswers) {
  Limits limits;
  limits.write_time = 300ms;
  limit(limits);
  ASSERT_EQ(
      ask("PUT", "/api/cards/heat",
          "{\"markdown\": \"# D\\n\\n## Why? {#heat}\\n\\n" + std::string(50'000, 'x') + "\"}")
          .status,
      200);
  constexpr std::size_t kRequests = 1000;  // 50 MB of answers, more than the sockets hold
  Client deaf(server_->port());
  std::string requests;
  for (std::size_t count = 0; count < kRequests; ++count) {
    requests += fmt::format("GET /api/cards/heat HTTP/1.1\r\nHost: {}\r\n\r\n", own_host());
  }
  deaf.send(requests);
  std::this_thread::sleep_for(3s);
  std::size_t answers = 0;
  while (deaf.receive()) ++answers;
  EXPECT_LT(answers, kRequests);
}

TEST_F(Safety, TakesInSoManyClientsAndNoMore) {
  Limits limits;
  limits.connections = 3;
  limit(limits);
  {
    Client first(server_->port());
    Client second(server_->port());
    Client third(server_->port());
    EXPECT_EQ(first.ask("GET", "/api/health").status, 200);
    EXPECT_EQ(second.ask("GET", "/api/health").status, 200);
    EXPECT_EQ(third.ask("GET", "/api/health").status, 200);
    Client fourth(server_->port());
    EXPECT_EQ(fourth.receive().value_or(Received{}).status, 503);
  }
  for (int tries = 0; tries < 100; ++tries) {
    Client later(server_->port());
    if (later.ask("GET", "/api/health").status == 200) return;
    std::this_thread::sleep_for(20ms);
  }
  FAIL() << "nobody was let in after the others had gone";
}

TEST_F(Safety, SaysThatAPortIsTaken) {
  const auto started = Server::start({.port = server_->port()}, surroundings());
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().kind, ErrorKind::kConflict);
  EXPECT_THAT(started.error().message, HasSubstr("--port"));
}

TEST_F(Safety, FinishesWhatIsUnderWayWhenItEnds) {
  Surroundings slow = surroundings();
  slow.open_store = [open = slow.open_store, calls = 0]() mutable {
    if (++calls > 1)
      std::this_thread::sleep_for(600ms);  // not when the server looks whether it can
    return open();
  };
  server_.reset();
  auto server = std::move(*Server::start({.port = 0}, slow));
  const auto port = server->port();
  Client busy(port);
  const Client idle(port);
  busy.send(fmt::format("GET /api/decks HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", port));
  std::this_thread::sleep_for(200ms);
  server.reset();
  EXPECT_EQ(busy.receive().value_or(Received{}).status, 200);
  EXPECT_THROW(Client{port}, std::runtime_error);
}

}  // namespace
}  // namespace hone::server
