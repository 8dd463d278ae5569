#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

using testing::HasSubstr;

boost::json::value json_of(const Received& answer) {
  return boost::json::parse(answer.body);
}

class Api : public ServerTest {
 protected:
  [[nodiscard]] std::string next_target() const {
    const auto turn = json_of(ask("GET", "/api/study/next")).at("turn");
    return turn.is_null() ? "" : std::string(turn.at("target").as_string());
  }
  [[nodiscard]] Received review(const std::string& target, int confidence) const {
    return ask("POST", "/api/reviews",
               boost::json::serialize(
                   boost::json::object{{"target", target}, {"confidence", confidence}}));
  }
};

TEST_F(Api, StudiesUntilNothingIsLeft) {
  int questions = 0;
  for (std::string target = next_target(); !target.empty(); target = next_target()) {
    ASSERT_EQ(review(target, 5).status, 200);
    ASSERT_LT(++questions, 20);
  }
  EXPECT_EQ(questions, 3);  // one list and two plain cards, each perfectly known
  const auto summary = json_of(ask("GET", "/api/summary"));
  EXPECT_EQ(summary.at("introduced_today").as_int64(), 5);
  EXPECT_EQ(summary.at("forecast").as_array().size(), 14U);
}

TEST_F(Api, SaysWhyAQuestionIsAsked) {
  const auto turn = json_of(ask("GET", "/api/study/next")).at("turn");
  EXPECT_EQ(turn.at("reason").as_string(), "new");
  EXPECT_THAT(std::string(turn.at_pointer("/why/0").as_string()), HasSubstr("has not been asked"));
  EXPECT_EQ(turn.at("card").at("units").as_array().size(), 3U);
}

TEST_F(Api, ShowsWhenAQuestionWouldReturnForEachConfidence) {
  const auto due = json_of(ask("GET", "/api/study/preview?target=bread")).at("due").as_array();
  ASSERT_EQ(due.size(), 5U);
  EXPECT_LT(due[0].as_string(), due[4].as_string());
  const auto missed = json_of(ask("GET", "/api/study/preview?target=bread&missed=2,3"));
  EXPECT_LT(missed.at_pointer("/due/4").as_string(), due[4].as_string());
  EXPECT_EQ(ask("GET", "/api/study/preview?target=bread&missed=9").status, 400);
}

TEST_F(Api, UndoesTheReviewThatIsMeant) {
  const auto number = json_of(review("heat", 4)).at("number").as_int64();
  const auto other = json_of(review("salt", 4)).at("number").as_int64();
  const auto undo = [&](std::int64_t which) {
    return ask("POST", "/api/reviews/undo", "{\"number\": " + std::to_string(which) + "}").status;
  };
  EXPECT_EQ(undo(number), 409);
  EXPECT_EQ(undo(other), 200);
  EXPECT_EQ(undo(number), 200);
  EXPECT_EQ(ask("POST", "/api/reviews/undo", "{}").status, 404);
}

TEST_F(Api, CountsAQuestionThatTwoWindowsShowOnce) {
  const auto turn = json_of(ask("GET", "/api/study/next")).at("turn");
  const std::string answer = boost::json::serialize(boost::json::object{
      {"target", turn.at("target")}, {"confidence", 4}, {"reviews", turn.at("reviews")}});
  EXPECT_EQ(ask("POST", "/api/reviews", answer).status, 200);
  const Received second = ask("POST", "/api/reviews", answer);
  EXPECT_EQ(second.status, 409);
  EXPECT_THAT(second.body, HasSubstr("was answered elsewhere since it was shown here"));
  EXPECT_EQ(json_of(ask("GET", "/api/summary")).at("introduced_today").as_int64(), 3);
}

TEST_F(Api, CountsAnAnswerThatIsSentTwiceOnceEvenAfterAnotherStart) {
  const char* const answer =
      R"({"target": "heat", "confidence": 4, "reviews": 0, "key": "an-answer-of-mine"})";
  const Received first = ask("POST", "/api/reviews", answer);
  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(ask("POST", "/api/reviews", answer).body, first.body);
  restart({.port = 0});
  EXPECT_EQ(ask("POST", "/api/reviews", answer).body, first.body);
  EXPECT_EQ(json_of(ask("GET", "/api/summary")).at("introduced_today").as_int64(), 1);
}

TEST_F(Api, ShowsAWriteInTheNextRead) {
  EXPECT_EQ(json_of(ask("GET", "/api/cards/heat")).at("suspended").as_bool(), false);
  EXPECT_EQ(ask("PUT", "/api/cards/heat/suspended", "{\"suspended\": true}").status, 200);
  EXPECT_EQ(json_of(ask("GET", "/api/cards/heat")).at("suspended").as_bool(), true);
}

TEST_F(Api, EditsACardAsMarkdown) {
  std::string markdown = ask("GET", "/api/cards/heat/markdown").body;
  markdown.replace(markdown.find("230"), 3, "240");
  const Received edited = ask("PUT", "/api/cards/heat",
                              boost::json::serialize(boost::json::object{{"markdown", markdown}}));
  EXPECT_EQ(edited.status, 200);
  EXPECT_EQ(json_of(edited).at("answer").as_string(), "At 240 degrees.");
  EXPECT_THAT(ask("PUT", "/api/cards/heat", "{\"markdown\": \"# A deck\"}").body,
              HasSubstr("leave exactly the one"));
}

TEST_F(Api, RendersTheTextsThatItIsGivenAndNoOthers) {
  const auto html_of = [&](const char* texts) {
    return json_of(ask("POST", "/api/markdown", fmt::format("{{\"texts\": {}}}", texts)))
        .at("html");
  };
  EXPECT_EQ(html_of(R"(["*a*", ""])"), boost::json::parse(R"(["<p><em>a</em></p>\n", ""])"));
  EXPECT_EQ(html_of(R"(["b"])"), boost::json::parse(R"(["<p>b</p>\n"])"));
}

TEST_F(Api, PreviewsAnImportWithoutDoingIt) {
  const std::string body = boost::json::serialize(boost::json::object{
      {"text", "What is rye?,A grain\n"}, {"format", "csv"}, {"deck", "Grains"}});
  EXPECT_EQ(json_of(ask("POST", "/api/imports/preview", body)).at_pointer("/imports/0/units"), 1);
  EXPECT_EQ(ask("GET", "/api/decks/grains").status, 404);
  EXPECT_EQ(ask("POST", "/api/imports", body).status, 200);
  EXPECT_EQ(ask("GET", "/api/decks/grains").status, 200);
}

TEST_F(Api, SaysInAPreviewWhatWasUnderstoodOfEachCard) {
  const std::string text =
      "# Dough\n\n## What holds it?\n\n### Must have, in order\n\n1. **Gluten** (wheat)\n2. "
      "Time\n\n"
      "### Memory devices\n\n#### GT (acrostic)\n\n- G = Gluten → 1\n- T = Time → 2\n\n"
      "### Definitions\n\n- **Gluten**: A protein.\n";
  const boost::json::object understood = {{"card", "holds"},
                                          {"question", "What holds it?"},
                                          {"items", {"Gluten (wheat)", "Time"}},
                                          {"ordered", true},
                                          {"devices", boost::json::array{"GT"}},
                                          {"sections", 1},
                                          {"definitions", 1},
                                          {"follow_ups", 0}};
  const std::string body = boost::json::serialize(boost::json::object{{"text", text}});
  const auto preview = json_of(ask("POST", "/api/imports/preview", body));
  EXPECT_EQ(preview.at_pointer("/imports/0/outline"),
            boost::json::value(boost::json::array{understood}));
  const auto done = json_of(ask("POST", "/api/imports", body));
  EXPECT_TRUE(done.at_pointer("/imports/0/outline").as_array().empty());
}

TEST_F(Api, ListsSomeCardsOfADeckWithWhatIsDueOfThem) {
  EXPECT_EQ(ask("POST", "/api/reviews", R"({"target": "heat", "confidence": 5})").status, 200);
  const boost::json::object heat = {{"id", "heat"},
                                    {"number", 2},
                                    {"question", "At what heat is bread baked?"},
                                    {"tags", boost::json::array{}},
                                    {"suspended", false},
                                    {"missing", false},
                                    {"units", 1},
                                    {"due", 0},
                                    {"mastered", 1}};
  const auto rows = json_of(ask("GET", "/api/decks/bakery/cards?from=2&limit=1"));
  EXPECT_EQ(rows.at("deck"), "Bakery");
  EXPECT_EQ(rows.at("cards"), boost::json::value(boost::json::array{heat}));
  EXPECT_TRUE(json_of(ask("GET", "/api/decks/Bakery/cards?from=9")).at("cards").as_array().empty());
}

TEST_F(Api, TellsTheProgressOfAnImportToThoseWhoListen) {
  const std::string body = boost::json::serialize(
      boost::json::object{{"text", "Rye?,A grain\n"}, {"format", "csv"}, {"deck", "Grains"}});
  const Received answer = ask("POST", "/api/imports", body, "Accept: text/event-stream\r\n");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.media_type(), "text/event-stream");
  EXPECT_THAT(answer.body, testing::StartsWith("event: progress\ndata: {\"share\": 0.00}\n\n"));
  EXPECT_THAT(answer.body, HasSubstr("event: done\ndata: {\n"));
  const Received failed =
      ask("POST", "/api/imports", "{\"text\": \"\"}", "Accept: text/event-stream\r\n");
  EXPECT_THAT(failed.body, HasSubstr("event: problem\ndata: {\n"));
}

TEST_F(Api, ExportsADeckThatCanBeImportedAgain) {
  const Received file = ask("GET", "/api/decks/BAKERY/export");
  EXPECT_EQ(file.body, bakery_markdown());
  EXPECT_EQ(file.header("Content-Disposition"), "attachment; filename=\"bakery.md\"");
  EXPECT_EQ(ask("GET", "/api/decks/bakery/export?format=role").status, 400);
}

TEST_F(Api, ChangesAllSettingsOrNone) {
  const auto change = [&](const char* settings) {
    return ask("PUT", "/api/settings", std::string("{\"settings\": ") + settings + "}").status;
  };
  EXPECT_EQ(change(R"({"new-per-day": "7", "depth": "bottomless"})"), 400);
  EXPECT_THAT(ask("GET", "/api/settings").body, testing::Not(HasSubstr("\"value\": \"7\"")));
  EXPECT_EQ(change(R"({"new-per-day": "7", "depth": "terms"})"), 200);
  EXPECT_THAT(ask("GET", "/api/settings").body, HasSubstr("\"value\": \"7\""));
}

TEST_F(Api, GivesACopyOfEverything) {
  const Received copy = ask("GET", "/api/backup");
  EXPECT_EQ(copy.status, 200);
  EXPECT_THAT(copy.body, testing::StartsWith("SQLite format 3"));
  for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
    EXPECT_THAT(entry.path().filename().string(), testing::StartsWith("hone"));
  }
}

TEST_F(Api, GoesBackToACopyAndKeepsWhatWasThere) {
  const std::string copy = ask("GET", "/api/backup").body;
  ASSERT_EQ(review("heat", 4).status, 200);
  Client client(server_->port());
  const Received answer = client.send_file("/api/restore", "application/vnd.sqlite3", copy);
  ASSERT_EQ(answer.status, 200) << answer.body;
  const std::string kept(json_of(answer).at("kept").as_string());
  EXPECT_TRUE(std::filesystem::exists(kept)) << kept;
  EXPECT_EQ(json_of(client.ask("GET", "/api/summary")).at("introduced_today").as_int64(), 0);
  EXPECT_EQ(review("heat", 4).status, 200);
}

TEST_F(Api, KeepsEverythingWhenACopyIsNone) {
  ASSERT_EQ(review("heat", 4).status, 200);
  const Received answer =
      Client(server_->port()).send_file("/api/restore", "application/vnd.sqlite3", "no database");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("nothing was changed"));
  EXPECT_EQ(json_of(ask("GET", "/api/summary")).at("introduced_today").as_int64(), 1);
}

TEST_F(Api, TellsTheProgressOfARebuild) {
  ASSERT_EQ(review("bread", 4).status, 200);
  const Received answer = ask("POST", "/api/doctor/rebuild", "{}", "Accept: text/event-stream\r\n");
  EXPECT_THAT(answer.body, HasSubstr("event: progress\ndata: {\"share\": 0.33}\n\n"));
  EXPECT_THAT(answer.body, HasSubstr("event: done\n"));
}

TEST_F(Api, SaysWhatIsWrongAsTheCommandLineDoes) {
  const auto problem = json_of(ask("GET", "/api/decks/bakary"));
  EXPECT_EQ(problem.at("status").as_int64(), 404);
  EXPECT_EQ(problem.at("title").as_string(), "Not Found");
  EXPECT_EQ(problem.at("detail").as_string(), "there is no deck “bakary”; did you mean “Bakery”?");
}

TEST_F(Api, RefusesRequestsThatAreNotWhatTheyShouldBe) {
  for (const char* body :
       {"", "{", "[]", "{}", R"({"target": "heat"})", R"({"target": "heat", "confidence": 6})",
        R"({"target": "heat", "confidence": "4"})",
        R"({"target": "heat", "confidence": 4, "colour": 1})",
        R"({"target": "heat", "confidence": 4, "spent_ms": -1})",
        R"({"target": "heat", "confidence": 4, "key": "short"})",
        R"({"target": "heat", "confidence": 4, "key": "not a key at all"})"}) {
    EXPECT_EQ(ask("POST", "/api/reviews", body).status, 400) << body;
  }
}

TEST_F(Api, KeepsAConnectionForManyRequests) {
  Client client(server_->port());
  for (int count = 0; count < 20; ++count) {
    ASSERT_EQ(client.ask("GET", "/api/decks").status, 200);
    ASSERT_EQ(client.ask("POST", "/api/reviews", "{").status, 400);
  }
}

TEST_F(Api, SaysWhichMethodsAPathHas) {
  const Received answer = ask("POST", "/api/decks", "{}");
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(answer.header("Allow"), "GET, HEAD");
}

}  // namespace
}  // namespace hone::server
