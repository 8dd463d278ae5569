#include <fmt/format.h>
#include <gmock/gmock.h>

#include "server/made_certificate.h"
#include "server/secure_client.h"
#include "server/server_fixture.h"

namespace hone::server {
namespace {

using testing::HasSubstr;

/// A server that other machines may reach.
class OpenServer : public ServerTest {
 protected:
  std::string refusal_of(const Options& options) const {
    const auto started = Server::start(options, surroundings());
    return started ? "it started" : started.error().message;
  }
  void open() { restart({.address = "0.0.0.0", .port = 0, .password = "correct horse"}); }
};

// "me:correct horse" in base 64.
constexpr auto kRight = "Authorization: Basic bWU6Y29ycmVjdCBob3JzZQ==\r\n";

TEST_F(OpenServer, IsNoneWithoutAPassword) {
  for (const char* address : {"0.0.0.0", "::", "192.168.1.5"}) {
    EXPECT_THAT(refusal_of({.address = address, .port = 0}), HasSubstr("--password-file"));
  }
  EXPECT_THAT(refusal_of({.address = "0.0.0.0", .port = 0, .password = "horse"}),
              HasSubstr("too easily guessed"));
}

TEST_F(OpenServer, NeedsAnAddress) {
  for (const char* address : {"example.org", "", "127.0.0.1:80"}) {
    EXPECT_THAT(refusal_of({.address = address, .port = 0}), HasSubstr("no address to listen on"));
  }
}

TEST_F(OpenServer, DemandsThePasswordForEverything) {
  open();
  EXPECT_TRUE(server_->is_open());
  for (const char* target : {"/", "/api/decks", "/api/nothing", "/assets/x-1.js"}) {
    const Received refused = ask("GET", target);
    EXPECT_EQ(refused.status, 401) << target;
    EXPECT_THAT(refused.header("WWW-Authenticate"), HasSubstr("Basic"));
  }
  EXPECT_EQ(ask("GET", "/api/decks", {}, kRight).status, 200);
}

TEST_F(OpenServer, StillTurnsOtherNamesAndSitesAway) {
  open();
  EXPECT_EQ(ask_raw(fmt::format("GET /api/decks HTTP/1.1\r\nHost: evil.example:{}\r\n{}\r\n",
                                server_->port(), kRight))
                ->status,
            421);
  EXPECT_EQ(ask("POST", "/api/reviews/undo", "{}",
                std::string(kRight) + "Origin: http://evil.example\r\n")
                .status,
            403);
}

TEST_F(OpenServer, MayDemandAPasswordOnThisMachineToo) {
  restart({.port = 0, .password = "correct horse"});
  EXPECT_FALSE(server_->is_open());
  EXPECT_EQ(ask("GET", "/api/decks").status, 401);
}

TEST_F(OpenServer, EncryptsItsLinksWithACertificate) {
  const MadeCertificate made(folder_);
  restart({.port = 0, .certificate = {.chain = made.chain(), .key = made.key()}});
  EXPECT_THAT(server_->url(), testing::StartsWith("https://127.0.0.1:"));
  SecureClient client(server_->port(), made.chain());
  for (int count = 0; count < 3; ++count) {
    EXPECT_THAT(client.get("/api/decks"), testing::StartsWith("HTTP/1.1 200 OK"));
  }
  Client in_the_clear(server_->port());
  in_the_clear.send("GET /api/decks HTTP/1.1\r\n\r\n");
  EXPECT_TRUE(in_the_clear.is_hung_up_within(std::chrono::seconds{5}));
}

TEST_F(OpenServer, SaysWhichFileIsNoCertificate) {
  const MadeCertificate made(folder_);
  const auto refusal = [&](const Certificate& certificate) {
    return refusal_of({.port = 0, .certificate = certificate});
  };
  EXPECT_THAT(refusal({.chain = "/nowhere.pem", .key = made.key()}), HasSubstr("/nowhere.pem"));
  EXPECT_THAT(refusal({.chain = made.chain(), .key = made.chain()}),
              HasSubstr("cannot be used as the certificate's key"));
}

}  // namespace
}  // namespace hone::server
