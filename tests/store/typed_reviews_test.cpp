#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using enum app::TypedMark;

const deck::CardId kDough{"dough"};

class TypedReviews : public StoreTest {
 protected:
  TypedReviews() {
    must(store_->save(first_import(
        deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour", "water", "salt"})}))));
  }
  static app::Review typed_review(std::optional<Milliseconds> first = Milliseconds{1200}) {
    app::Review review = review_of("dough", {{item_of("dough", "flour"), false},
                                             {item_of("dough", "water"), true},
                                             {item_of("dough", "salt"), false}});
    review.typed = app::TypedAnswer{.marks = {kFound, kFound, kUnsure},
                                    .proposed = {4},
                                    .first_item = first,
                                    .last_item = first};
    return review;
  }
  app::ReviewNumber append(const app::Review& review) {
    return must(store_->append(review, usual_schedule()));
  }
  std::vector<app::ReviewNumber> typed() const {
    std::vector<app::ReviewNumber> numbers;
    for (const auto& logged : must(store_->typed_reviews_of(kDough))) {
      numbers.push_back(logged.number);
    }
    return numbers;
  }
};

TEST_F(TypedReviews, AreGivenBackExactly) {
  append(typed_review());
  reopen();
  EXPECT_EQ(must(store_->last_review())->review, typed_review());
}

TEST_F(TypedReviews, MayHaveNoTimes) {
  append(typed_review(std::nullopt));
  EXPECT_EQ(must(store_->last_review())->review, typed_review(std::nullopt));
}

TEST_F(TypedReviews, AreToldApartFromThoseThatWereThought) {
  append(review_of("dough", {{item_of("dough", "salt"), false}}));
  EXPECT_FALSE(must(store_->last_review())->review.typed);
  const auto number = append(typed_review());
  EXPECT_THAT(typed(), ElementsAre(number));
}

TEST_F(TypedReviews, CountAsLongAsTheyAreNotUndoneOrReset) {
  const auto first = append(typed_review());
  const auto second = append(typed_review());
  must(store_->append_undo(second, kMorning));
  EXPECT_THAT(typed(), ElementsAre(first));
  const auto reset = must(store_->append_reset(deck::DeckName{"Bread"}, kMorning));
  EXPECT_THAT(typed(), IsEmpty());
  must(store_->append_reset_undo(reset, kMorning));
  EXPECT_THAT(typed(), ElementsAre(first));
}

TEST_F(TypedReviews, AreInABackup) {
  append(typed_review());
  const std::filesystem::path copy = folder_.path() / "copy";
  std::filesystem::create_directories(copy);
  must(store_->backup(database_file(copy)));
  EXPECT_EQ(must(opened(copy)->last_review())->review, typed_review());
}

TEST_F(TypedReviews, AreKeptWholeOrNotAtAll) {
  const auto undone = store_->in_transaction([&]() -> Status {
    append(typed_review());
    return invalid_input("on second thoughts");
  });
  EXPECT_FALSE(undone);
  EXPECT_THAT(typed(), IsEmpty());
}

}  // namespace
}  // namespace hone::store
