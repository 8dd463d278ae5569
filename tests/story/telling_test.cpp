#include "story/telling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "story/packs.h"

namespace hone::story {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Le;

TEST(Tellings, ConsistOfTheStorysOwnSentences) {
  for (const Kind kind : all_kinds()) {
    const std::string& text = worked_example(kind);
    for (const Length length : {Length::kFull, Length::kShort, Length::kHeadline}) {
      const Telling telling = tell(text, outline_from_pack(kind), length, Lead::kAsWritten);
      EXPECT_FALSE(telling.parts.empty()) << name_of(kind);
      for (const TellingPart& part : telling.parts) EXPECT_THAT(text, HasSubstr(part.text));
    }
  }
}

TEST(Tellings, FitTheirTime) {
  for (const Kind kind : all_kinds()) {
    const Telling telling =
        tell(worked_example(kind), outline_from_pack(kind), Length::kShort, Lead::kAsWritten);
    EXPECT_THAT(telling.seconds, Le(kShortSeconds));
    EXPECT_THAT(telling.warning, IsEmpty());
    EXPECT_EQ(
        tell(worked_example(kind), outline_from_pack(kind), Length::kHeadline, Lead::kAsWritten)
            .parts.size(),
        1U);
  }
}

TEST(Tellings, LeadWithTheResultAndLoseNothing) {
  const std::string text =
      "Office managers lost files in March. I decided to check each file twice. "
      "Failed imports fell from 12% to 8% within two months.";
  const Outline& outline = outline_from_pack(Kind::kShipped);
  const Telling written = tell(text, outline, Length::kFull, Lead::kAsWritten);
  const Telling led = tell(text, outline, Length::kFull, Lead::kResult);
  const Telling decided = tell(text, outline, Length::kFull, Lead::kDecision);
  EXPECT_EQ(written.text(), text);
  EXPECT_THAT(led.text(), testing::StartsWith("Failed imports fell"));
  EXPECT_THAT(decided.text(), testing::StartsWith("I decided"));
  EXPECT_EQ(led.parts.size(), written.parts.size());
}

TEST(Tellings, WarnOfTooMuch) {
  std::string text;
  for (int at = 0; at < 80; ++at) text += "We went on and on about it for quite some time. ";
  const Telling telling =
      tell(text, outline_from_pack(Kind::kShipped), Length::kFull, Lead::kAsWritten);
  EXPECT_THAT(telling.warning, HasSubstr("more than there are"));
}

TEST(Tellings, OfNothingAreEmpty) {
  EXPECT_THAT(tell("", outline_from_pack(Kind::kShipped), Length::kHeadline, Lead::kResult).parts,
              IsEmpty());
}

}  // namespace
}  // namespace hone::story
