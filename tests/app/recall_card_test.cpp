#include "app/recall_card.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "library_fixture.h"

namespace hone::app {
namespace {

using testing::HasSubstr;

class RecallCard : public LibraryTest {
 protected:
  RecallCard() { save(bakery()); }
};

TEST_F(RecallCard, SaysWhatCameBackAndWritesNothing) {
  const auto report = recall_card(*store_, "bread", "time\nwater").value();
  EXPECT_FALSE(report.recalled.items[0].recalled);
  EXPECT_TRUE(report.recalled.items[1].recalled);
  EXPECT_TRUE(report.recalled.items[2].recalled);
  EXPECT_THAT(report.recalled.order.sequence, testing::ElementsAre(2, 1));
}

TEST_F(RecallCard, NeedsAListAndACard) {
  EXPECT_THAT(recall_card(*store_, "heat", "230").error().message, HasSubstr("has no list"));
  EXPECT_EQ(recall_card(*store_, "cake", "").error().kind, ErrorKind::kNotFound);
}

}  // namespace
}  // namespace hone::app
