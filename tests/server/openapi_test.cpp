#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <boost/json.hpp>
#include <cctype>
#include <set>

#include "json/schema_check.h"
#include "places.h"
#include "server/api/routes.h"
#include "server/server_fixture.h"

namespace hone::server {
namespace {

const std::filesystem::path kDocs = tests::house() / "docs";

std::string operation_name(std::string_view method, std::string_view path) {
  return std::string(method) + " " + std::string(path);
}

std::string lower(std::string text) {
  for (char& letter : text) letter = static_cast<char>(std::tolower(letter));
  return text;
}

/// "turn" for "../schemas/turn.schema.json".
std::string schema_name(const YAML::Node& schema) {
  const auto name = std::filesystem::path(schema["$ref"].as<std::string>()).filename().string();
  return name.substr(0, name.find('.'));
}

/// One request for each route, so that what comes back can be held to the document.
struct Question {
  const char* method;
  const char* pattern;
  const char* target;
  const char* body = "";
};

constexpr Question kConversation[] = {
    {"GET", "/api/health", "/api/health"},
    {"GET", "/api/decks", "/api/decks"},
    {"GET", "/api/decks/{deck}", "/api/decks/bakery"},
    {"GET", "/api/decks/{deck}/cards", "/api/decks/bakery/cards"},
    {"GET", "/api/decks/{deck}/cards", "/api/decks/bakery/cards?from=2&limit=1"},
    {"GET", "/api/decks/{deck}/export", "/api/decks/bakery/export"},
    {"GET", "/api/decks/{deck}/export", "/api/decks/bakery/export?format=csv"},
    {"GET", "/api/decks/{deck}/export", "/api/decks/bakery/export?format=page"},
    {"GET", "/api/cards/{card}", "/api/cards/bread"},
    {"GET", "/api/cards/{card}/markdown", "/api/cards/bread/markdown"},
    {"POST", "/api/cards/{card}/recall", "/api/cards/bread/recall",
     R"({"answer": "flour\nsomething with wat"})"},
    {"GET", "/api/cards/{card}/devices", "/api/cards/bread/devices?top=2&order=any&letters=4"},
    {"GET", "/api/cards/{card}/devices",
     "/api/cards/bread/devices?like=wft&family=cues&pins=1%3DFlour"},
    {"POST", "/api/cards/{card}/devices", "/api/cards/bread/devices",
     R"({"name": "Few", "hook": "Few need more.", "rows": [
         {"letter": "F", "cue": "Flour", "number": 1}, {"letter": "W", "cue": "Wet", "number": 2}]})"},
    {"GET", "/api/study/next", "/api/study/next"},
    {"GET", "/api/study/next", "/api/study/next?depth=everything&deck=bakery"},
    {"GET", "/api/study/preview", "/api/study/preview?target=bread&missed=1"},
    {"POST", "/api/reviews", "/api/reviews",
     R"({"target": "bread", "confidence": 3, "missed": [2], "spent_ms": 4000, "reviews": 0,
         "key": "first-answer"})"},
    {"POST", "/api/reviews/undo", "/api/reviews/undo", "{}"},
    {"POST", "/api/reviews", "/api/reviews",
     R"({"target": "bread", "confidence": 3, "missed": [2], "typed": {"found": [1], "unsure": [2],
         "proposed_confidence": 2, "first_item_ms": 1500, "last_item_ms": 1500}})"},
    {"GET", "/api/cards/{card}/history", "/api/cards/bread/history"},
    {"POST", "/api/reviews", "/api/reviews", R"({"target": "salt", "confidence": 5})"},
    {"GET", "/api/today", "/api/today"},
    {"GET", "/api/today", "/api/today?deck=bakery&depth=everything"},
    {"GET", "/api/progress", "/api/progress"},
    {"GET", "/api/progress", "/api/progress?days=3&past=30&at=%2B9d"},
    {"GET", "/api/cards/{card}/history", "/api/cards/salt/history?days=30&at=%2B9d"},
    {"GET", "/api/search", "/api/search?q=bre"},
    {"GET", "/api/search", "/api/search?q=%22%28&limit=1&deck=bakery"},
    {"POST", "/api/decks/{deck}/reset", "/api/decks/bakery/reset", "{}"},
    {"POST", "/api/decks/{deck}/reset/undo", "/api/decks/bakery/reset/undo", R"({"number": 1})"},
    {"POST", "/api/decks/{deck}/reset", "/api/decks/bakery/reset", "{}"},
    {"POST", "/api/reviews/undo", "/api/reviews/undo", "{}"},
    {"GET", "/api/due", "/api/due"},
    {"GET", "/api/due", "/api/due?at=%2B40d&depth=list"},
    {"GET", "/api/summary", "/api/summary?days=3"},
    {"PUT", "/api/cards/{card}/suspended", "/api/cards/heat/suspended", R"({"suspended": true})"},
    {"PUT", "/api/cards/{card}", "/api/cards/heat",
     R"({"markdown": "# Bakery\n\n## How hot? {#heat}\n\nVery.\n"})"},
    {"POST", "/api/markdown", "/api/markdown", R"({"texts": ["*one*", "two"]})"},
    {"GET", "/api/role", "/api/role"},
    {"GET", "/api/role/questions/{question}", "/api/role/questions/ask-flat-loaf"},
    {"GET", "/api/role/glossary", "/api/role/glossary?role=Baker"},
    {"GET", "/api/role/glossary", "/api/role/glossary?q=proving"},
    {"POST", "/api/role/decks", "/api/role/decks", R"({"decks": ["Baking: the craft"]})"},
    {"POST", "/api/imports/preview", "/api/imports/preview",
     R"({"text": "Rye?,A grain\n", "format": "csv"})"},
    {"POST", "/api/imports", "/api/imports",
     R"({"text": "Rye?,A grain\n", "source": "rye.csv", "format": "csv"})"},
    {"GET", "/api/settings", "/api/settings?deck=bakery"},
    {"PUT", "/api/settings", "/api/settings", R"({"settings": {"new-per-day": "9"}})"},
    {"GET", "/api/plan", "/api/plan"},
    {"POST", "/api/plan/preview", "/api/plan/preview",
     R"({"interviews": ["2026-03-09", "2026-03-20"], "minutes": 2, "off": ["sun", "2026-03-12"]})"},
    {"PUT", "/api/plan", "/api/plan", R"({"interviews": ["2026-03-09"], "decks": ["bakery"]})"},
    {"GET", "/api/plan", "/api/plan"},
    {"GET", "/api/today", "/api/today"},
    {"GET", "/api/plan/calendar", "/api/plan/calendar"},
    {"DELETE", "/api/plan", "/api/plan", "{}"},
    {"POST", "/api/stories", "/api/stories",
     R"({"markdown": "# A launch\n\nKinds: shipped\n\nI cut churn from 9% to 6% in a month."})"},
    {"GET", "/api/stories", "/api/stories"},
    {"POST", "/api/stories/check", "/api/stories/check",
     R"({"text": "I cut churn by 9%.", "kind": "shipped", "story": "a-launch", "pace": 150})"},
    {"PUT", "/api/stories/{story}", "/api/stories/a-launch",
     R"({"markdown": "# A launch\n\nKinds: shipped\n\nI cut churn by 3 points.", "version": 1})"},
    {"PUT", "/api/stories/{story}/dismissals/{rule}", "/api/stories/a-launch/dismissals/too-short",
     R"({"reason": "a draft"})"},
    {"GET", "/api/stories/{story}", "/api/stories/a-launch"},
    {"DELETE", "/api/stories/{story}/dismissals/{rule}",
     "/api/stories/a-launch/dismissals/too-short", "{}"},
    {"GET", "/api/stories/{story}/versions", "/api/stories/a-launch/versions"},
    {"GET", "/api/stories/{story}/telling",
     "/api/stories/a-launch/telling?length=short&lead=result&pace=150&safe=true&mask=Anna,Bo"},
    {"POST", "/api/stories/{story}/tellings", "/api/stories/a-launch/tellings",
     R"({"version": 2, "length": "short", "parts": [{"element": 1, "text": "I cut churn.",
         "words": 3, "planned_ms": 2000, "spent_ms": 2400}]})"},
    {"GET", "/api/stories/{story}/tellings", "/api/stories/a-launch/tellings"},
    {"GET", "/api/story-lists", "/api/story-lists"},
    {"PUT", "/api/story-lists/{kind}", "/api/story-lists/failure", R"({"card": "bread"})"},
    {"GET", "/api/story-matrix", "/api/story-matrix"},
    {"GET", "/api/story-plan", "/api/story-plan?roles=recruiter,engineer"},
    {"GET", "/api/story-conflicts", "/api/story-conflicts"},
    {"GET", "/api/story-rules", "/api/story-rules"},
    {"DELETE", "/api/stories/{story}", "/api/stories/a-launch", "{}"},
    {"GET", "/api/doctor", "/api/doctor"},
    {"POST", "/api/doctor/rebuild", "/api/doctor/rebuild", "{}"},
    {"GET", "/api/backup", "/api/backup"},
};

constexpr Question kMistakes[] = {
    {"GET", "/api/decks/{deck}", "/api/decks/nowhere"},
    {"GET", "/api/decks/{deck}/cards", "/api/decks/nowhere/cards"},
    {"GET", "/api/decks/{deck}/cards", "/api/decks/bakery/cards?limit=0"},
    {"GET", "/api/cards/{card}", "/api/cards/nowhere"},
    {"GET", "/api/decks/{deck}/export", "/api/decks/bakery/export?format=song"},
    {"GET", "/api/due", "/api/due?depth=bottomless"},
    {"GET", "/api/due", "/api/due?at=someday"},
    {"GET", "/api/summary", "/api/summary?days=0"},
    {"GET", "/api/progress", "/api/progress?past=nothing"},
    {"GET", "/api/cards/{card}/history", "/api/cards/nowhere/history"},
    {"GET", "/api/search", "/api/search"},
    {"GET", "/api/search", "/api/search?q=bread&limit=101"},
    {"GET", "/api/cards/{card}/devices", "/api/cards/bread/devices?order=backwards"},
    {"GET", "/api/cards/{card}/devices", "/api/cards/salt/devices"},
    {"GET", "/api/cards/{card}/devices", "/api/cards/bread/devices?pins=flour"},
    {"POST", "/api/cards/{card}/devices", "/api/cards/bread/devices",
     R"({"name": "FEW", "rows": [{"letter": "X", "cue": "Flour", "number": 1}]})"},
    {"POST", "/api/cards/{card}/recall", "/api/cards/bread/recall", "{}"},
    {"POST", "/api/cards/{card}/recall", "/api/cards/salt/recall", R"({"answer": ""})"},
    {"POST", "/api/decks/{deck}/reset", "/api/decks/nowhere/reset", "{}"},
    {"POST", "/api/decks/{deck}/reset/undo", "/api/decks/bakery/reset/undo", R"({"number": 9})"},
    {"GET", "/api/role", "/api/role?role=Butcher"},
    {"GET", "/api/role/questions/{question}", "/api/role/questions/ask-nothing"},
    {"POST", "/api/role/decks", "/api/role/decks", R"({"decks": ["Butchery"]})"},
    {"GET", "/api/study/preview", "/api/study/preview"},
    {"POST", "/api/reviews", "/api/reviews", "{}"},
    {"POST", "/api/imports", "/api/imports", R"({"text": ""})"},
    {"PUT", "/api/settings", "/api/settings", R"({"settings": {"new-per-dya": "9"}})"},
    {"POST", "/api/reviews/undo", "/api/reviews/undo", "{}"},
    {"PUT", "/api/plan", "/api/plan", R"({"interviews": []})"},
    {"PUT", "/api/plan", "/api/plan", R"({"interviews": ["2026-03-02"]})"},
    {"POST", "/api/plan/preview", "/api/plan/preview",
     R"({"interviews": ["2026-03-09"], "decks": ["nowhere"]})"},
    {"GET", "/api/plan/calendar", "/api/plan/calendar"},
    {"POST", "/api/stories", "/api/stories", R"({"markdown": "no title"})"},
    {"POST", "/api/stories/check", "/api/stories/check", R"({"text": "I did.", "pace": 20})"},
    {"PUT", "/api/stories/{story}", "/api/stories/nowhere", R"({"markdown": "# A\n"})"},
    {"DELETE", "/api/stories/{story}", "/api/stories/nowhere", "{}"},
    {"GET", "/api/stories/{story}/telling", "/api/stories/nowhere/telling"},
    {"POST", "/api/stories/{story}/tellings", "/api/stories/nowhere/tellings",
     R"({"version": 1, "parts": []})"},
    {"PUT", "/api/story-lists/{kind}", "/api/story-lists/song", R"({"card": "bread"})"},
    {"GET", "/api/story-plan", "/api/story-plan"},
};

class OpenApi : public ServerTest {
 protected:
  [[nodiscard]] YAML::Node operation(const Question& question) const {
    return document_["paths"][question.pattern][lower(question.method)];
  }
  /// What is wrong with an answer, by the document.
  std::vector<std::string> problems(const Received& answer, YAML::Node content) {
    const YAML::Node type = content[answer.media_type()];
    if (!type) return {"its type " + answer.media_type() + " is not in the document"};
    if (!type["schema"]["$ref"]) return {};
    return check_.problems(answer.body, schema_name(type["schema"]));
  }

  YAML::Node document_ = YAML::LoadFile((kDocs / "api" / "openapi.yaml").string());
  json::SchemaCheck check_{kDocs / "schemas"};
};

TEST_F(OpenApi, DescribesEveryRouteAndNoOther) {
  std::set<std::string> described;
  for (const auto& path : document_["paths"]) {
    for (const auto& entry : path.second) {
      std::string method = entry.first.as<std::string>();
      for (char& letter : method) letter = static_cast<char>(std::toupper(letter));
      described.insert(operation_name(method, path.first.as<std::string>()));
    }
  }
  std::set<std::string> routes;
  for (const Route& route : api_routes()) {
    routes.insert(operation_name(name_of(route.method), route.pattern));
  }
  EXPECT_EQ(described, routes);
}

TEST_F(OpenApi, NamesEveryPartOfAPath) {
  for (const auto& path : document_["paths"]) {
    const auto pattern = path.first.as<std::string>();
    for (const auto& entry : path.second) {
      for (const auto& parameter : entry.second["parameters"]) {
        const auto name = "{" + parameter["name"].as<std::string>() + "}";
        const bool in_path = parameter["in"].as<std::string>() == "path";
        EXPECT_EQ(in_path, pattern.find(name) != std::string::npos) << pattern << " " << name;
      }
    }
  }
}

TEST_F(OpenApi, IsKeptByEveryRoute) {
  std::set<std::string> asked;
  for (const Question& question : kConversation) {
    asked.insert(operation_name(question.method, question.pattern));
    if (const auto body = operation(question)["requestBody"]) {
      const auto schema = schema_name(body["content"]["application/json"]["schema"]);
      EXPECT_THAT(check_.problems(question.body, schema), testing::IsEmpty()) << question.target;
    }
    const Received answer = ask(question.method, question.target, question.body);
    ASSERT_EQ(answer.status, 200) << question.target << answer.body;
    EXPECT_THAT(problems(answer, operation(question)["responses"]["200"]["content"]),
                testing::IsEmpty())
        << question.target;
  }
  asked.insert(operation_name("POST", "/api/restore"));  // in a test of its own, for its body
  EXPECT_EQ(asked.size(), api_routes().size());
}

TEST_F(OpenApi, IsKeptByARestore) {
  const Question restore{"POST", "/api/restore", "/api/restore"};
  const auto type = operation(restore)["requestBody"]["content"].begin()->first.as<std::string>();
  const Received answer =
      Client(server_->port()).send_file("/api/restore", type, ask("GET", "/api/backup").body);
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_THAT(problems(answer, operation(restore)["responses"]["200"]["content"]),
              testing::IsEmpty());
}

TEST_F(OpenApi, IsKeptByEveryProblem) {
  for (const Question& question : kMistakes) {
    const Received answer = ask(question.method, question.target, question.body);
    EXPECT_GE(answer.status, 400) << question.target;
    EXPECT_THAT(problems(answer, document_["components"]["responses"]["Problem"]["content"]),
                testing::IsEmpty())
        << question.target;
    EXPECT_TRUE(operation(question)["responses"]["default"]) << question.target;
  }
}

}  // namespace
}  // namespace hone::server
