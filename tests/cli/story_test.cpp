#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/golden.h"
#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view kImport = R"(# The import

Kinds: shipped

## The result in numbers

Failed imports fell from 12% to 8% within two months, and 1,250 clinics stayed.

## Your own part

I was the product manager of the import at Northmill and decided to check each file twice.
)";

void expect_schema(const std::string& document, const std::string& schema) {
  json::SchemaCheck check(tests::house() / "docs" / "schemas");
  EXPECT_THAT(check.problems(document, schema), IsEmpty());
}

class Stories : public testing::Test {
 protected:
  std::string story() { return person.writes("import.md", std::string(kImport)).string(); }
  void keep() { person.does({"story", "add", story()}); }

  Person person;
};

TEST_F(Stories, AreCheckedLikeSourceText) {
  const std::string text =
      "Clinics lost files.\nWe tried it. We shipped our fix. Imports failed 30% less.\n";
  const std::string output = person.does({"story", "check", "-", "--kind", "shipped"}, text);
  expect_golden("story-check.txt", output);
  EXPECT_THAT(output, HasSubstr("standard input:2:1: warning: “we” 3 times"));
  EXPECT_THAT(output, HasSubstr("[impact-no-baseline]"));
}

TEST_F(Stories, AreCheckedAsDocumentsThatFollowTheirSchemas) {
  const std::string file = story();
  expect_schema(person.does({"story", "check", file, "--format", "json"}), "story-check");
  expect_schema(person.does({"story", "check", file, "--format", "sarif"}), "story-sarif");
  expect_schema(person.does({"story", "rules", "--json"}), "story-rules");
}

TEST_F(Stories, KeepTheirVersionsAndTheirDismissals) {
  keep();
  EXPECT_THAT(person.does({"story", "list"}), HasSubstr("the-import"));
  EXPECT_EQ(person.does({"story", "show", "the import"}), kImport);
  person.set("EDITOR", "sed -i s/twice/thrice/");
  person.set("VISUAL", "");
  EXPECT_EQ(person.does({"story", "edit", "the"}), "the-import is kept, version 2.\n");
  EXPECT_THAT(person.does({"story", "show", "the-import"}), HasSubstr("thrice"));
  EXPECT_EQ(person.does({"story", "show", "the-import", "--version", "1"}), kImport);

  EXPECT_THAT(person.does({"story", "check", "the-import"}), HasSubstr("[impact-no-target]"));
  person.does({"story", "dismiss", "the-import", "impact-no-target", "--reason", "there was none"});
  EXPECT_THAT(person.does({"story", "check", "the-import"}), Not(HasSubstr("[impact-no-target]")));

  person.does({"story", "undismiss", "the-import", "impact-no-target"});
  EXPECT_THAT(person.does({"story", "check", "the-import"}), HasSubstr("[impact-no-target]"));

  person.does({"story", "remove", "the-import"});
  EXPECT_THAT(person.does({"story", "list"}), HasSubstr("no story yet"));
}

TEST_F(Stories, AreWrittenToTheListThatIsStudied) {
  person.set("EDITOR", "sed -i /result/aFailed.imports.fell");
  person.set("VISUAL", "");
  person.does({"story", "new", "An import", "--kind", "shipped"});
  const std::string text = person.does({"story", "show", "an-import"});
  EXPECT_THAT(text, HasSubstr("## The result in numbers"));
  EXPECT_THAT(text, HasSubstr("## The teams behind it and the uptake"));
}

TEST_F(Stories, PrintNoPrivateNumberOrNameWhenAskedNotTo) {
  keep();
  const std::string safe =
      person.does({"story", "export", "the-import", "--safe", "--mask", "Northmill"});
  EXPECT_THAT(safe, Not(HasSubstr("1,250")));
  EXPECT_THAT(safe, Not(HasSubstr("Northmill")));
  EXPECT_THAT(safe, HasSubstr("from 12% to 8%"));
  const std::string told =
      person.does({"story", "tell", "the-import", "--safe", "--length", "short"});
  EXPECT_THAT(told, Not(HasSubstr("1,250")));
}

TEST_F(Stories, AreSetAgainstTheKindsAndTheInterviews) {
  keep();
  expect_schema(person.does({"story", "list", "--json"}), "stories");
  expect_schema(person.does({"story", "show", "the-import", "--json"}), "story");
  expect_schema(person.does({"story", "matrix", "--json"}), "story-matrix");
  expect_schema(person.does({"story", "plan", "recruiter", "engineer", "--json"}), "story-plan");
  expect_schema(person.does({"story", "tell", "the-import", "--json"}), "story-telling");
  EXPECT_THAT(person.does({"story", "matrix"}), HasSubstr("There is no story for failure"));
  EXPECT_THAT(person.does({"story", "plan", "recruiter"}), HasSubstr("shipped: The import"));
}

TEST_F(Stories, ShowWhatTheirVersionsSayInTwoWays) {
  keep();
  EXPECT_THAT(person.does({"story", "conflicts"}), HasSubstr("Nothing was found"));
  person.set("VISUAL", "");
  for (const char* edit : {"sed -i '$aChurn was 9%.'", "sed -i 's/was 9%/was 14%/'"}) {
    person.set("EDITOR", edit);
    person.does({"story", "edit", "the-import"});
  }
  const std::string text = person.does({"story", "conflicts"});
  EXPECT_THAT(text, HasSubstr("“14%” in the-import, version 3"));
  EXPECT_THAT(text, HasSubstr("“9%” in the-import, version 2"));
  expect_schema(person.does({"story", "conflicts", "--json"}), "story-conflicts");
}

TEST_F(Stories, ShowTheListsThatTheyAreWrittenTo) {
  EXPECT_THAT(person.does({"story", "lists"}), HasSubstr("1. The result in numbers"));
  expect_schema(person.does({"story", "lists", "--json"}), "story-lists");
}

TEST_F(Stories, SayThatTheyWereNotToldYet) {
  keep();
  EXPECT_THAT(person.does({"story", "tellings", "the-import"}), HasSubstr("not told yet"));
  expect_schema(person.does({"story", "tellings", "the-import", "--json"}), "story-tellings");
}

TEST_F(Stories, TellWhatIsWrongWithWhatWasGiven) {
  const auto fails = [&](const std::vector<std::string>& words, const std::string& reason,
                         const std::string& input = "") {
    const Ran ran = person.hone(words, input);
    EXPECT_EQ(ran.code, 1) << words[1];
    EXPECT_THAT(ran.errors, HasSubstr(reason));
    EXPECT_THAT(ran.output, IsEmpty());
  };
  fails({"story", "check", "-"}, "empty");
  fails({"story", "check", "-"}, "Line 1", std::string("\0\x01", 2));
  fails({"story", "check", "nowhere.md"}, "no file “nowhere.md”");
  fails({"story", "check", "-", "--kind", "song"}, "no kind of story “song”", "I did it.");
  fails({"story", "show", "nothing"}, "no story “nothing”");
  fails({"story", "add", person.writes("plain.md", "no title").string()}, "needs a title");
  fails({"story", "check"}, "needs a file or a story");
  fails({"story", "dismiss", "x"}, "--reason");
}

TEST_F(Stories, ShowScriptsAndMarksAsText) {
  const std::string text = "I said <script>alert(1)</script> and \x1b[31m*bold* to 30 clinics.\n";
  const std::string output = person.does({"story", "check", "-", "--kind", "shipped"}, text);
  EXPECT_THAT(output, Not(HasSubstr("\x1b[31m")));
}

}  // namespace
}  // namespace hone::cli
