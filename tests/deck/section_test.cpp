#include "deck/section.h"

#include <gtest/gtest.h>

#include <set>

#include "deck/section_names.h"

namespace hone::deck {
namespace {

TEST(SectionNames, GiveEveryKindASlugAndAHeadingOfItsOwn) {
  std::set<std::string_view> slugs;
  std::set<std::string_view> shown;
  for (const SectionNames& names : section_names()) {
    EXPECT_EQ(kind_of_slug(slug_of(names.kind)), names.kind);
    EXPECT_EQ(kind_of_heading(heading_of(names.kind)), names.kind);
    slugs.insert(slug_of(names.kind));
    shown.insert(heading_of(names.kind));
  }
  EXPECT_EQ(slugs.size(), section_names().size());
  EXPECT_EQ(shown.size(), section_names().size());
}

TEST(SectionNames, KnowAPageHeadingWhateverMarksItEndsIn) {
  EXPECT_EQ(kind_of_heading("Relevant pitfalls"), SectionKind::kPitfalls);
  EXPECT_EQ(kind_of_heading("relevant pitfalls:"), SectionKind::kPitfalls);
  EXPECT_EQ(kind_of_heading("Does it vary by company size"), SectionKind::kCompanySize);
}

TEST(SectionNames, KnowNothingOfOtherWords) {
  EXPECT_EQ(kind_of_heading("Pitfalls of relevance"), std::nullopt);
  EXPECT_EQ(kind_of_heading(""), std::nullopt);
  EXPECT_EQ(kind_of_slug("pitfall"), std::nullopt);
}

TEST(Verdict, SaysYesInEverySpelling) {
  for (const auto* verdict :
       {"Yes", "Yes.", "yes", "Yes. The baker does.", "Yes (PM) -", "Yes—sometimes", "**Yes**"}) {
    EXPECT_EQ(affirmed(verdict), true) << verdict;
  }
}

TEST(Verdict, SaysNoInEverySpelling) {
  for (const auto* verdict : {"No", "No.", "no", "No (shared) -"}) {
    EXPECT_EQ(affirmed(verdict), false) << verdict;
  }
}

TEST(Verdict, SaysNeitherWhereItBeginsOtherwise) {
  for (const auto* verdict : {"", "Nobody knows", "Yesterday", "It depends: yes"}) {
    EXPECT_EQ(affirmed(verdict), std::nullopt) << verdict;
  }
}

}  // namespace
}  // namespace hone::deck
