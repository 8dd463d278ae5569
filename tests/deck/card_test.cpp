#include "deck/card.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone::deck {
namespace {

TEST(ItemTitle, TakesATrailingParenthesisOff) {
  const Item item = item_from_title("Proof (measured (twice))");
  EXPECT_EQ(item.title, "Proof");
  EXPECT_EQ(item.qualifier, "measured (twice)");
}

TEST(ItemTitle, KeepsAParenthesisThatIsNotAtItsEnd) {
  EXPECT_EQ(item_from_title("Proof (measured) of impact").title, "Proof (measured) of impact");
  EXPECT_EQ(item_from_title("f(x)").title, "f(x)");
  EXPECT_EQ(item_from_title("(all of it)").title, "(all of it)");
  EXPECT_EQ(item_from_title("lost) one)").title, "lost) one)");
}

RC_GTEST_PROP(ItemTitle, IsWrittenAsItWasRead, ()) {
  const auto title = *rc::gen::container<std::string>(rc::gen::element('a', ' ', '(', ')', 'b'));
  RC_ASSERT(full_title(item_from_title(title)) == title);
}

}  // namespace
}  // namespace hone::deck
