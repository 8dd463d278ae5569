#include "store/story_shelf.h"

#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StoryShelf : public ::testing::Test {
 protected:
  app::StoredStory story(const std::string& text) const {
    return {.id = "launch",
            .title = "Launch",
            .kinds = "shipped data",
            .markdown = text,
            .version = 0,
            .changed = Instant{}};
  }
  TemporaryFolder folder_;
  std::unique_ptr<app::StoryShelf> shelf_ = must(open_story_shelf({.folder = folder_.path()}));
};

TEST_F(StoryShelf, KeepsEveryVersion) {
  EXPECT_EQ(must(shelf_->put_story(story("one"))), 1);
  EXPECT_EQ(must(shelf_->put_story(story("two"))), 2);
  const auto all = must(shelf_->stories());
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all.front().markdown, "two");
  const auto versions = must(shelf_->versions_of_story("launch"));
  ASSERT_THAT(versions, SizeIs(2));
  EXPECT_EQ(versions.back().markdown, "one");
}

TEST_F(StoryShelf, ForgetsNothingOfARemovedStory) {
  must(shelf_->put_story(story("one")));
  EXPECT_TRUE(shelf_->remove_story("launch").has_value());
  EXPECT_THAT(must(shelf_->stories()), IsEmpty());
  EXPECT_EQ(must(shelf_->put_story(story("again"))), 2);
  EXPECT_THAT(must(shelf_->versions_of_story("launch")), SizeIs(2));
}

TEST_F(StoryShelf, KeepsWhyARuleWasDismissed) {
  must(shelf_->put_story(story("one")));
  app::Dismissal dismissal{.story = "launch", .rule = "no-number", .reason = "secret"};
  EXPECT_TRUE(shelf_->put_dismissal(dismissal).has_value());
  dismissal.reason = "not mine to tell";
  EXPECT_TRUE(shelf_->put_dismissal(dismissal).has_value());
  EXPECT_THAT(must(shelf_->dismissals_of("launch")), ElementsAre(dismissal));
}

TEST_F(StoryShelf, KnowsWhenThereIsNoSuchStory) {
  EXPECT_EQ(shelf_->remove_story("nothing").error().kind, ErrorKind::kNotFound);
  EXPECT_FALSE(
      shelf_->put_dismissal({.story = "nothing", .rule = "no-number", .reason = "x"}).has_value());
  EXPECT_THAT(must(shelf_->versions_of_story("nothing")), IsEmpty());
}

}  // namespace
}  // namespace hone::store
