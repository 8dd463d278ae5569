#include "app/role/pack_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::app {
namespace {

/// The baker's pack, with these names behind “Diagnostics:” of its one mistake.
std::vector<deck::PackFault> faults_with(const std::string& names) {
  std::vector<deck::PackFile> files = deck::new_pack();
  const std::string label = "Questions: ask-flat-loaf.";
  std::string& text = files.front().text;
  text.insert(text.find(label), "Diagnostics: " + names + ". ");
  return pack_faults(deck::read_pack(files));
}

TEST(PackFaults, AreNoneWhereEveryDiagnosticIsARule) {
  EXPECT_THAT(faults_with("blame, no-I"), testing::IsEmpty());
}

TEST(PackFaults, NameADiagnosticThatNoRuleHas) {
  const auto faults = faults_with("blame, vague-impct");
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0].file, "role.md");
  EXPECT_EQ(faults[0].message,
            "the mistake “Blaming the flour” names “vague-impct”, which is no rule that reads "
            "stories; did you mean “vague-impact”?");
}

}  // namespace
}  // namespace hone::app
