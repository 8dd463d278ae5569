#include "text/agency.h"

#include <gtest/gtest.h>

namespace hone::text {
namespace {

TEST(FirstPerson, IsCountedAloneAndInTheGroup) {
  const FirstPerson found =
      first_person("I asked, we built; my plan, our budget, it's on us. I’d go.");
  EXPECT_EQ(found.singular.size(), 3U);
  EXPECT_EQ(found.plural.size(), 3U);
  EXPECT_DOUBLE_EQ(found.singular_share(), 0.5);
}

TEST(FirstPerson, IsNotSeenInOtherWords) {
  const FirstPerson found = first_person("Well, they were ill in the US; phase i. The id was wed.");
  EXPECT_TRUE(found.singular.empty());
  EXPECT_TRUE(found.plural.empty());
  EXPECT_EQ(found.singular_share(), 0);
}

TEST(FirstPerson, OfAQuotationIsSomebodyElse) {
  const FirstPerson found =
      first_person("She said “I would never sell our data” and left me alone.");
  EXPECT_EQ(found.singular.size(), 1U);
  EXPECT_TRUE(found.plural.empty());
}

}  // namespace
}  // namespace hone::text
