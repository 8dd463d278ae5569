#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

using testing::HasSubstr;

class PlanApi : public ServerTest {
 protected:
  [[nodiscard]] boost::json::value asked(const char* method, const char* target,
                                         const char* body = "") const {
    return boost::json::parse(ask(method, target, body).body);
  }
};

TEST_F(PlanApi, PreviewsAPlanWithoutFollowingIt) {
  const auto plan =
      asked("POST", "/api/plan/preview", R"({"interviews": ["2026-03-09"], "minutes": 3})");
  EXPECT_EQ(plan.at("followed").as_bool(), false);
  EXPECT_EQ(plan.at("days").as_array().size(), 7U);
  EXPECT_GT(plan.at("recall").as_double(), 0.5);
  EXPECT_TRUE(asked("GET", "/api/plan").at("plan").is_null());
}

TEST_F(PlanApi, FollowsAPlanUntilItIsDropped) {
  const char* const wishes =
      R"({"interviews": ["2026-03-09"], "minutes": 1, "off": ["wed"], "decks": ["BAKERY"]})";
  const auto followed = asked("PUT", "/api/plan", wishes);
  EXPECT_EQ(followed.at_pointer("/plan/followed").as_bool(), true);
  EXPECT_EQ(followed.at_pointer("/plan/off/0").as_string(), "wednesday");
  EXPECT_EQ(followed.at_pointer("/course/since").as_string(), "2026-03-02");
  const auto today = asked("GET", "/api/today").at("plan");
  EXPECT_EQ(today.at("interview").as_string(), "2026-03-09");
  EXPECT_EQ(today.at("days_left").as_int64(), 7);
  EXPECT_TRUE(asked("DELETE", "/api/plan", "{}").at("plan").is_null());
  EXPECT_TRUE(asked("GET", "/api/today").at("plan").is_null());
}

TEST_F(PlanApi, PlansAnewAfterAReview) {
  ask("PUT", "/api/plan", R"({"interviews": ["2026-03-09"], "minutes": 3})");
  EXPECT_EQ(asked("GET", "/api/plan").at_pointer("/plan/begun").as_int64(), 0);
  ask("POST", "/api/reviews", R"({"target": "bread", "confidence": 4})");
  EXPECT_EQ(asked("GET", "/api/plan").at_pointer("/plan/begun").as_int64(), 3);
}

TEST_F(PlanApi, GivesTheDaysAsACalendar) {
  EXPECT_EQ(ask("GET", "/api/plan/calendar").status, 404);
  ask("PUT", "/api/plan", R"({"interviews": ["2026-03-09"], "minutes": 3})");
  const Received calendar = ask("GET", "/api/plan/calendar");
  EXPECT_EQ(calendar.media_type(), "text/calendar");
  EXPECT_THAT(calendar.body, HasSubstr("UID:interview-2026-03-09@hone"));
}

TEST_F(PlanApi, SaysWhyItCannotPlanAndLeavesThePlanThatIsFollowed) {
  ask("PUT", "/api/plan", R"({"interviews": ["2026-03-09"]})");
  const auto refusal = [&](const char* wishes) {
    const Received answer = ask("PUT", "/api/plan", wishes);
    EXPECT_EQ(answer.status, 400);
    return answer.body;
  };
  EXPECT_THAT(refusal(R"({"interviews": []})"), HasSubstr("there is no interview"));
  EXPECT_THAT(refusal(R"({"interviews": ["2026-03-01"]})"), HasSubstr("is over"));
  EXPECT_THAT(refusal(R"({"interviews": ["2036-03-01"]})"), HasSubstr("looks at most 120 days"));
  EXPECT_THAT(refusal(R"({"interviews": ["2026-03-09"], "minutes": 0})"), HasSubstr("0 minutes"));
  EXPECT_THAT(refusal(R"({"interviews": ["2026-03-09"], "minutes": "9"})"), HasSubstr("a number"));
  EXPECT_THAT(refusal(R"({"interview": "2026-03-09"})"), HasSubstr("interview"));
  EXPECT_EQ(asked("GET", "/api/plan").at_pointer("/plan/interviews/0/day").as_string(),
            "2026-03-09");
}

}  // namespace
}  // namespace hone::server
