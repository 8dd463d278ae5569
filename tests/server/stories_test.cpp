#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

using testing::HasSubstr;
using testing::Not;
using Object = boost::json::object;

constexpr const char* kText =
    "# The import\n\nKinds: shipped\n\nI shipped it. Failed imports fell by 30% and 1,250 "
    "clinics stayed.\n";

class StoryApi : public ServerTest {
 protected:
  static boost::json::value document(const Received& answer) {
    EXPECT_EQ(answer.status, 200) << answer.body;
    return boost::json::parse(answer.body);
  }
  [[nodiscard]] Received send(const char* method, const std::string& target,
                              const Object& body) const {
    return ask(method, target, boost::json::serialize(body));
  }
  [[nodiscard]] Received keep() const {
    return send("POST", "/api/stories", {{"markdown", kText}});
  }
  [[nodiscard]] bool finds(const std::string& rule, const Object& check) const {
    const auto answer = document(send("POST", "/api/stories/check", check));
    for (const auto& finding : answer.at("findings").as_array()) {
      if (finding.at("rule").as_string() == rule) return true;
    }
    return false;
  }
};

TEST_F(StoryApi, KeepsAStoryAndEveryVersionOfIt) {
  EXPECT_EQ(document(keep()).at("id").as_string(), "the-import");
  const std::string changed = std::string(kText) + "Nobody had to call us.\n";
  const auto second =
      send("PUT", "/api/stories/the-import", {{"markdown", changed}, {"version", 1}});
  EXPECT_EQ(document(second).at("version").as_int64(), 2);
  const auto versions = document(ask("GET", "/api/stories/the-import/versions")).at("versions");
  ASSERT_EQ(versions.as_array().size(), 2U);
  EXPECT_EQ(versions.at(1).at("markdown").as_string(), kText);
}

TEST_F(StoryApi, BeginsAStoryUnderTheHeadingsOfItsList) {
  document(send("PUT", "/api/story-lists/failure", {{"card", "bread"}}));
  const auto begun = send("POST", "/api/stories", {{"title", "A flat loaf"}, {"kind", "failure"}});
  EXPECT_EQ(document(begun).at("markdown").as_string(),
            "# A flat loaf\n\nKinds: failure\n\n## Flour\n\n## Water\n\n## Time\n");
  EXPECT_EQ(send("POST", "/api/stories", {{"title", " "}}).status, 400);
  EXPECT_EQ(send("POST", "/api/stories", {{"title", "x"}, {"kind", "song"}}).status, 400);
}

TEST_F(StoryApi, RefusesATextThatWasWrittenOverAnOlderVersion) {
  document(keep());
  const auto put = [&](const std::string& markdown) {
    return send("PUT", "/api/stories/the-import", {{"markdown", markdown}, {"version", 1}});
  };
  document(put(std::string(kText) + "One.\n"));
  const Received stale = put(std::string(kText) + "Other.\n");
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("changed elsewhere"));
  EXPECT_THAT(document(ask("GET", "/api/stories/the-import")).at("markdown").as_string().c_str(),
              HasSubstr("One."));
}

TEST_F(StoryApi, ChecksATextThatIsNotSavedWithoutWhatWasDismissed) {
  document(keep());
  const Object check{{"text", kText}, {"story", "the-import"}};
  EXPECT_TRUE(finds("impact-no-target", check));
  const std::string dismissal = "/api/stories/the-import/dismissals/impact-no-target";
  document(send("PUT", dismissal, {{"reason", "there was none"}}));
  EXPECT_FALSE(finds("impact-no-target", check));
  document(ask("DELETE", dismissal, "{}"));
  EXPECT_TRUE(finds("impact-no-target", check));
  EXPECT_EQ(send("PUT", dismissal, {{"reason", " "}}).status, 400);
}

TEST_F(StoryApi, MeasuresThePaceOverWhatWasTold) {
  document(keep());
  const auto pace = [&] {
    return document(ask("GET", "/api/stories/the-import/tellings")).at("pace").to_number<double>();
  };
  EXPECT_EQ(pace(), 140);
  const Object part{{"element", 1}, {"text", "I shipped it."}, {"words", 200}, {"spent_ms", 75000}};
  document(send("POST", "/api/stories/the-import/tellings",
                {{"version", 1}, {"length", "full"}, {"parts", boost::json::array{part}}}));
  EXPECT_EQ(pace(), 160);
  EXPECT_EQ(send("POST", "/api/stories/the-import/tellings",
                 {{"version", 9}, {"parts", boost::json::array{part}}})
                .status,
            404);
}

TEST_F(StoryApi, FindsANumberThatWasToldOtherwise) {
  document(keep());
  const Object part{{"text", "Failed imports fell by 30% and 900 clinics stayed. Churn was 9%."},
                    {"words", 12},
                    {"spent_ms", 5000}};
  document(send("POST", "/api/stories/the-import/tellings",
                {{"version", 1}, {"length", "short"}, {"parts", boost::json::array{part}}}));
  const std::string text = std::string(kText) + "Churn was 4%.\n";
  EXPECT_TRUE(finds("cross-telling-conflict", {{"text", text}, {"story", "the-import"}}));
  EXPECT_FALSE(finds("cross-telling-conflict", {{"text", text}}));
}

TEST_F(StoryApi, TellsNoPrivateNumberWhereThatIsAskedFor) {
  document(keep());
  EXPECT_THAT(ask("GET", "/api/stories/the-import/telling").body, HasSubstr("1,250"));
  EXPECT_THAT(ask("GET", "/api/stories/the-import/telling?safe=true").body,
              Not(HasSubstr("1,250")));
}

TEST_F(StoryApi, TakesAStoryOffTheListAndForgetsNothingOfIt) {
  document(keep());
  EXPECT_EQ(document(ask("DELETE", "/api/stories/the-import", "{}")).at("id").as_string(),
            "the-import");
  EXPECT_EQ(ask("GET", "/api/stories/the-import").status, 404);
  EXPECT_TRUE(document(ask("GET", "/api/stories")).at("stories").as_array().empty());
}

}  // namespace
}  // namespace hone::server
