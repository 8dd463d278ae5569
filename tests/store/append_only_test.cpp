#include <soci/sqlite3/soci-sqlite3.h>

#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::HasSubstr;

/// A store with a review and a reset that were undone, so that each table of the log has a row.
class LogTables : public StoreTest, public ::testing::WithParamInterface<const char*> {
 protected:
  LogTables() {
    must(store_->save(first_import(deck_of("Bread", {plain_card("rise")}))));
    app::Review review = review_of("rise", {{answer_of("rise"), false}});
    review.typed = app::TypedAnswer{
        .marks = {app::TypedMark::kFound}, .proposed = {5}, .first_item = {}, .last_item = {}};
    const auto number = must(store_->append(review, usual_schedule()));
    must(store_->append_key("the-first-answer", number));
    must(store_->append_undo(number, kMorning));
    const auto reset = must(store_->append_reset(deck::DeckName{"Bread"}, kMorning));
    must(store_->append_reset_undo(reset, kMorning));
  }
  std::string refusal(const std::string& sql) {
    const auto session = sqlite::connect(file(), sqlite::Mode::kReadWrite, Milliseconds{0});
    try {
      sqlite::run_script(*session, sql);
    } catch (const soci::soci_error& refused) {
      return refused.what();
    }
    return "it was done";
  }
};

TEST_P(LogTables, RefuseToBeChanged) {
  const std::string table = GetParam();
  const std::string column = table == "schedule"        ? "zone"
                             : table == "reviewed_unit" ? "missed"
                             : table == "review_key"    ? "review"
                             : table == "typed_answer"  ? "proposed"
                             : table == "typed_mark"    ? "mark"
                                                        : "at";
  EXPECT_THAT(refusal("UPDATE " + table + " SET " + column + " = 0"), HasSubstr("only added to"));
}

TEST_P(LogTables, RefuseToBeDeletedFrom) {
  const std::string table = GetParam();
  EXPECT_THAT(refusal("DELETE FROM " + table), HasSubstr("only added to"));
}

INSTANTIATE_TEST_SUITE_P(Each, LogTables,
                         ::testing::Values("review", "reviewed_unit", "undo", "schedule",
                                           "review_key", "reset", "reset_undo", "typed_answer",
                                           "typed_mark"));

TEST_F(StoreTest, KeepsTheNumbersByWhichKindsDepthsAndPhasesAreStored) {
  using enum deck::FacetKind;
  int number = 0;
  for (const auto kind : {kAnswer, kItem, kPrerequisiteTerm, kPrerequisiteQuestion, kDefinition,
                          kFollowUp, kInvolvement, kComparison}) {
    EXPECT_EQ(static_cast<int>(kind), number++);
  }
  EXPECT_EQ(static_cast<int>(deck::Depth::kList), 0);
  EXPECT_EQ(static_cast<int>(deck::Depth::kEverything), 3);
  EXPECT_EQ(static_cast<int>(memory::Phase::kLearning), 0);
  EXPECT_EQ(static_cast<int>(memory::Phase::kReview), 1);
  EXPECT_EQ(static_cast<int>(memory::Phase::kRelearning), 2);
  EXPECT_EQ(static_cast<int>(app::TypedMark::kMissed), 0);
  EXPECT_EQ(static_cast<int>(app::TypedMark::kFound), 1);
  EXPECT_EQ(static_cast<int>(app::TypedMark::kUnsure), 2);
}

}  // namespace
}  // namespace hone::store
