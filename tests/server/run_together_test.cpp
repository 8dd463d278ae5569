#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <new>
#include <thread>

#include "app/review_card.h"
#include "server/job.h"
#include "server/problem.h"
#include "server/server_fixture.h"
#include "store/open.h"

namespace hone::server {
namespace {

class RunTogether : public ServerTest {
 protected:
  RunTogether() : store_(std::move(*store::open_store({.folder = folder_}))) {}

  Job review(const std::string& target) {
    return {
        .work = Work::kReview, .run = [this, target](app::Store& store) -> Response {
          const auto report = app::review(
              store,
              {.target = target, .confidence = {4}, .missed = {}, .at = clock_.now(), .spent = {}});
          return report ? Response{} : problem(report.error());
        }};
  }
  Job read(const std::string& target, int& times) {
    return {.work = Work::kRead, .question = target, .run = [&times](app::Store&) {
              ++times;
              return Response{.body = std::to_string(times)};
            }};
  }
  std::vector<Response> run(std::vector<Job> jobs, Instant now = kMonday) {
    return run_together(*store_, jobs, cache_, writes_, now);
  }
  std::int64_t reviews() { return store_->health()->reviews; }

  std::unique_ptr<app::Store> store_;
  AnswerCache cache_;
  WriteCount writes_ = 0;
};

TEST_F(RunTogether, WritesSeveralReviewsAtOnce) {
  const auto answers = run({review("heat"), review("salt"), review("heat")});
  EXPECT_THAT(answers, testing::Each(testing::Field(&Response::status, 200)));
  EXPECT_EQ(reviews(), 3);
}

TEST_F(RunTogether, LetsAReviewFailAlone) {
  const auto answers = run({review("heat"), review("nowhere"), review("salt")});
  EXPECT_THAT(answers, testing::ElementsAre(testing::Field(&Response::status, 200),
                                            testing::Field(&Response::status, 404),
                                            testing::Field(&Response::status, 200)));
  EXPECT_EQ(reviews(), 2);
}

TEST_F(RunTogether, AsksTheSameQuestionOnce) {
  int times = 0;
  run({read("/a", times), read("/a", times), read("/b", times)});
  EXPECT_EQ(times, 2);
  run({read("/a", times)}, kMonday + std::chrono::milliseconds{999});
  EXPECT_EQ(times, 2);
}

TEST_F(RunTogether, AsksAgainAfterASecondOrAWrite) {
  int times = 0;
  run({read("/a", times)});
  run({read("/a", times)}, kMonday + std::chrono::seconds{1});
  EXPECT_EQ(times, 2);
  run({review("heat")}, kMonday + std::chrono::seconds{1});
  run({read("/a", times)}, kMonday + std::chrono::seconds{1});
  EXPECT_EQ(times, 3);
}

TEST_F(RunTogether, TurnsAnExceptionIntoAProblem) {
  const Job failing{.run = [](app::Store&) -> Response { throw std::bad_alloc(); }};
  const auto answers = run({failing});
  EXPECT_EQ(answers.front().status, 500);
}

using TwoClients = RunTogether;

TEST_F(TwoClients, ReviewAndReadAtOnceAndLoseNothing) {
  constexpr int kEach = 60;
  const auto reviewing = [&](const std::string& card) {
    Client client(server_->port());
    for (int count = 0; count < kEach; ++count) {
      const std::string body = R"({"target": ")" + card + R"(", "confidence": 3})";
      ASSERT_EQ(client.ask("POST", "/api/reviews", body).status, 200);
      ASSERT_THAT(client.ask("GET", "/api/cards/" + card).body,
                  testing::HasSubstr("\"reviews\": " + std::to_string(count + 1)));
    }
  };
  std::thread first([&] { reviewing("heat"); });
  std::thread second([&] { reviewing("salt"); });
  first.join();
  second.join();
  EXPECT_EQ(reviews(), 2 * kEach);
}

}  // namespace
}  // namespace hone::server
