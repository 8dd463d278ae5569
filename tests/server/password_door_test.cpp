#include "server/password_door.h"

#include <gtest/gtest.h>

namespace hone::server {
namespace {

using namespace std::chrono_literals;

constexpr Instant kNow{};

// "anybody:correct horse" and "anybody:wrong" in base 64.
constexpr auto kRight = "Basic YW55Ym9keTpjb3JyZWN0IGhvcnNl";
constexpr auto kWrong = "Basic YW55Ym9keTp3cm9uZw==";

Request with(const char* authorization, const char* peer = "10.0.0.7") {
  return {.headers = {{"Authorization", authorization}}, .peer = peer};
}

int status_of(const std::optional<Response>& refusal) {
  return refusal ? refusal->status : 200;
}

TEST(PasswordDoor, LetsInWhoKnowsThePassword) {
  PasswordDoor door("correct horse");
  EXPECT_EQ(status_of(door.refuse(with(kRight), kNow)), 200);
  EXPECT_EQ(status_of(door.refuse(with(kWrong), kNow)), 401);
}

TEST(PasswordDoor, AsksAsBrowsersUnderstand) {
  PasswordDoor door("correct horse");
  const auto refusal = door.refuse({}, kNow);
  ASSERT_EQ(status_of(refusal), 401);
  EXPECT_TRUE(value_of(refusal->headers, "WWW-Authenticate").starts_with("Basic realm="));
}

TEST(PasswordDoor, IsNoneWithoutAPassword) {
  EXPECT_EQ(status_of(PasswordDoor("").refuse({}, kNow)), 200);
}

TEST(PasswordDoor, TakesNothingElseForAPassword) {
  for (const char* text : {"", "Basic", "Basic ", "Basic !!!!", "Bearer YW55Ym9keTp3cm9uZw==",
                           "Basic bm9jb2xvbg==", "YW55Ym9keTpjb3JyZWN0IGhvcnNl"}) {
    EXPECT_FALSE(password_in(text)) << text;
  }
  EXPECT_EQ(password_in("bAsIc YW55Ym9keTp3cm9uZw"), "wrong");
  EXPECT_EQ(password_in("Basic Og=="), "");
}

TEST(PasswordDoor, IsShutForAMinuteToWhoGuessesTooOften) {
  PasswordDoor door("correct horse");
  for (int guess = 0; guess < 10; ++guess) {
    EXPECT_EQ(status_of(door.refuse(with(kWrong), kNow)), 401);
  }
  EXPECT_EQ(status_of(door.refuse(with(kWrong), kNow)), 429);
  EXPECT_EQ(status_of(door.refuse(with(kRight), kNow + 59s)), 429);
  EXPECT_EQ(status_of(door.refuse(with(kRight, "10.0.0.8"), kNow)), 200);
  EXPECT_EQ(status_of(door.refuse(with(kRight), kNow + 60s)), 200);
}

}  // namespace
}  // namespace hone::server
