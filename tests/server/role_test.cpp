#include <gmock/gmock.h>

#include <boost/json.hpp>

#include "server/server_fixture.h"

namespace hone::server {
namespace {

using boost::json::array;
using boost::json::parse;
using boost::json::value;

class RoleRoutes : public ServerTest {
 protected:
  value role() { return parse(ask("GET", "/api/role").body); }
};

TEST_F(RoleRoutes, ShowTheRoleThatComesAlongBeforeAnythingOfItIsInTheLibrary) {
  const value shown = role();
  EXPECT_EQ(shown.at("role").at("name").as_string(), "Baker");
  EXPECT_EQ(shown.at("role").at("mistakes").at(0).at("questions").at(0).as_string(),
            "ask-flat-loaf");
  EXPECT_EQ(shown.at("competencies").at(0).at("in_library").as_int64(), 0);
  EXPECT_EQ(shown.at("listeners").at(0).at("weights").at(0).at("factor").as_int64(), 2);
  EXPECT_EQ(shown.at("loops").at(0).at("stages").at(0).at("minutes").as_int64(), 30);
  // The cards that only describe the role are not among those that are asked.
  EXPECT_EQ(shown.at("cards").as_array().size(), 2U);
}

TEST_F(RoleRoutes, TakeADeckInSoThatItIsPractisedAndCounted) {
  const auto taken =
      ask("POST", "/api/role/decks", R"({"decks": ["Baking: the craft", "Questions for bakers"]})");
  ASSERT_EQ(taken.status, 200) << taken.body;
  EXPECT_EQ(role().at("competencies").at(0).at("in_library").as_int64(), 2);
  ASSERT_EQ(ask("POST", "/api/reviews", R"({"target": "ask-flat-loaf", "confidence": 5})").status,
            200);
  EXPECT_EQ(role().at("competencies").at(0).at("begun").as_int64(), 1);
}

TEST_F(RoleRoutes, TakeInAllDecksOrNone) {
  EXPECT_EQ(ask("POST", "/api/role/decks", R"({"decks": ["Baking: the craft", "Meat"]})").status,
            404);
  EXPECT_EQ(role().at("competencies").at(0).at("in_library").as_int64(), 0);
}

TEST_F(RoleRoutes, ShowAQuestionWithItsRubric) {
  const value shown = parse(ask("GET", "/api/role/questions/ask-flat-loaf").body);
  EXPECT_EQ(shown.at("questions").at(0).at("rubric").as_array().size(), 4U);
}

TEST_F(RoleRoutes, LookATermUp) {
  const value shown = parse(ask("GET", "/api/role/glossary?q=proving").body);
  EXPECT_EQ(shown.at("terms").at(0).at("term").as_string(), "proving");
  EXPECT_EQ(parse(ask("GET", "/api/role/glossary?q=zzz").body).at("total").as_int64(), 0);
}

}  // namespace
}  // namespace hone::server
