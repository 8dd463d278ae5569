#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

app::StoredStory story(const std::string& text) {
  return {.id = "launch",
          .title = "Launch",
          .kinds = "shipped data",
          .markdown = text,
          .version = 0,
          .changed = Instant{}};
}

app::KeptTelling telling(Instant at) {
  return {.story = "launch",
          .version = 1,
          .length = "short",
          .at = at,
          .parts = {{.element = 2,
                     .text = "I cut the scope.",
                     .words = 4,
                     .planned = Milliseconds{2000},
                     .spent = Milliseconds{2500}},
                    {.element = 0, .text = "So it went.", .words = 3, .spent = Milliseconds{900}}}};
}

class StoryShelf : public StoreTest {};

TEST_F(StoryShelf, KeepsEveryVersion) {
  EXPECT_EQ(must(store_->put_story(story("one"))), 1);
  EXPECT_EQ(must(store_->put_story(story("two"))), 2);
  const auto all = must(store_->stories());
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all.front().markdown, "two");
  const auto versions = must(store_->versions_of_story("launch"));
  ASSERT_THAT(versions, SizeIs(2));
  EXPECT_EQ(versions.back().markdown, "one");
}

TEST_F(StoryShelf, ForgetsNothingOfARemovedStory) {
  must(store_->put_story(story("one")));
  EXPECT_TRUE(store_->remove_story("launch").has_value());
  EXPECT_THAT(must(store_->stories()), IsEmpty());
  EXPECT_EQ(must(store_->put_story(story("again"))), 2);
  EXPECT_THAT(must(store_->versions_of_story("launch")), SizeIs(2));
}

TEST_F(StoryShelf, KeepsWhyARuleWasDismissed) {
  must(store_->put_story(story("one")));
  app::Dismissal dismissal{.story = "launch", .rule = "no-number", .reason = "secret"};
  EXPECT_TRUE(store_->put_dismissal(dismissal).has_value());
  dismissal.reason = "not mine to tell";
  EXPECT_TRUE(store_->put_dismissal(dismissal).has_value());
  EXPECT_THAT(must(store_->dismissals_of("launch")), ElementsAre(dismissal));
}

TEST_F(StoryShelf, KnowsWhenThereIsNoSuchStory) {
  EXPECT_EQ(store_->remove_story("nothing").error().kind, ErrorKind::kNotFound);
  EXPECT_FALSE(
      store_->put_dismissal({.story = "nothing", .rule = "no-number", .reason = "x"}).has_value());
  EXPECT_THAT(must(store_->versions_of_story("nothing")), IsEmpty());
}

TEST_F(StoryShelf, ShowsADismissedRuleAgain) {
  must(store_->put_story(story("one")));
  must(store_->put_dismissal({.story = "launch", .rule = "no-number", .reason = "secret"}));
  EXPECT_TRUE(store_->remove_dismissal("launch", "no-number").has_value());
  EXPECT_THAT(must(store_->dismissals_of("launch")), IsEmpty());
}

TEST_F(StoryShelf, KeepsHowAStoryWasTold) {
  must(store_->put_story(story("one")));
  must(store_->add_telling(telling(kMorning)));
  const Instant later = kMorning + std::chrono::hours{1};
  must(store_->add_telling(telling(later)));
  reopen();
  EXPECT_THAT(must(store_->tellings()), ElementsAre(telling(later), telling(kMorning)));
  must(store_->remove_story("launch"));
  EXPECT_THAT(must(store_->tellings()), IsEmpty());
}

TEST_F(StoryShelf, TakesAStoryBackWithTheTransactionThatKeptIt) {
  const Status given_up = store_->in_transaction([&]() -> Status {
    must(store_->put_story(story("one")));
    return invalid_input("changed my mind");
  });
  EXPECT_FALSE(given_up.has_value());
  EXPECT_THAT(must(store_->stories()), IsEmpty());
}

}  // namespace
}  // namespace hone::store
