#include "json/writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/json.hpp>
#include <limits>

#include "json/any_deck.h"

namespace hone::json {
namespace {

TEST(JsonWriter, PutsEveryMemberOnALineOfItsOwn) {
  Writer out;
  out.begin_object();
  out.key("a");
  out.begin_array();
  out.integer(1);
  out.boolean(true);
  out.end_array();
  out.key("b");
  out.begin_object();
  out.end_object();
  out.end_object();
  EXPECT_EQ(out.take(), "{\n  \"a\": [\n    1,\n    true\n  ],\n  \"b\": {}\n}\n");
}

TEST(JsonWriter, WritesNullForANumberThatIsNone) {
  Writer out;
  out.number(std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(out.take(), "null\n");
}

RC_GTEST_PROP(JsonWriter, WritesTextThatReadsBackTheSame, ()) {
  const std::string text = *any_text();
  Writer out;
  out.string(text);
  RC_ASSERT(std::string(boost::json::parse(out.take()).as_string()) == text);
}

RC_GTEST_PROP(JsonWriter, WritesNumbersThatReadBackTheSame, (double number)) {
  Writer out;
  out.number(number);
  // Not Boost.JSON's own reading, which may be one unit in the last place off.
  RC_ASSERT(std::stod(out.take()) == number);
}

}  // namespace
}  // namespace hone::json
