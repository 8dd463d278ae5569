#include <fstream>

#include "store/migrate.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;
namespace fs = std::filesystem;

class Backup : public StoreTest {
 protected:
  Backup() {
    must(store_->save(first_import(deck_of("Bread", {plain_card("rise")}))));
    fs::create_directories(copy_);
  }
  fs::path copy_ = folder_.path() / "copy";
};

TEST_F(Backup, IsAWholeStoreInOneFile) {
  must(store_->backup(database_file(copy_)));
  EXPECT_THAT(std::vector(fs::directory_iterator(copy_), fs::directory_iterator{}), SizeIs(1));
  const auto restored = opened(copy_);
  EXPECT_EQ(must(restored->find_deck(deck::DeckName{"Bread"})),
            must(store_->find_deck(deck::DeckName{"Bread"})));
  EXPECT_THAT(must(restored->health()).problems, IsEmpty());
}

TEST_F(Backup, HoldsWhatWasCommittedAndNothingElse) {
  must(store_->put_setting({}, "a", "1"));
  must(store_->in_transaction([&]() -> Status {
    TRY(store_->put_setting({}, "b", "2"));
    return store_->backup(database_file(copy_));
  }));
  EXPECT_THAT(must(opened(copy_)->settings({})), ElementsAre(Pair("a", "1")));
}

TEST_F(Backup, ReplacesAnOlderOne) {
  must(store_->backup(database_file(copy_)));
  must(store_->put_setting({}, "a", "1"));
  must(store_->backup(database_file(copy_)));
  EXPECT_THAT(must(opened(copy_)->settings({})), ElementsAre(Pair("a", "1")));
}

TEST_F(Backup, SaysWhereItCouldNotWriteAndLeavesNothingHalfWritten) {
  const fs::path nowhere = folder_.path() / "nowhere" / "copy.db";
  const Status done = store_->backup(nowhere);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::kStorage);
  EXPECT_THAT(done.error().message, HasSubstr("nowhere"));
}

TEST_F(Backup, RefusesTheDatabaseItself) {
  EXPECT_EQ(store_->backup(file()).error().kind, ErrorKind::kInvalidInput);
  EXPECT_TRUE(must(store_->find_deck(deck::DeckName{"Bread"})));
}

using Health = Backup;

TEST_F(Health, CountsWhatIsThere) {
  must(store_->append(review_of("rise", {{answer_of("rise"), false}}), usual_schedule()));
  const auto undone =
      must(store_->append(review_of("rise", {{answer_of("rise"), false}}), usual_schedule()));
  must(store_->append_undo(undone, kMorning));
  const app::Health health = must(store_->health());
  EXPECT_EQ(health.schema_version, std::ssize(migrations()));
  EXPECT_THAT(health.problems, IsEmpty());
  EXPECT_EQ(health.cards, 1);
  EXPECT_EQ(health.reviews, 1);
  EXPECT_GT(health.bytes, 4096);
}

TEST_F(Health, TellsOfARowThatRefersToNothing) {
  const auto session = sqlite::connect(file(), sqlite::Mode::kReadWrite, Milliseconds{0});
  sqlite::run_script(*session, "INSERT INTO undo (review, at) VALUES (99, 0)");
  EXPECT_THAT(must(store_->health()).problems, ElementsAre(HasSubstr("the table undo")));
}

TEST_F(Health, TellsOfDamagedPages) {
  // So many that the last page of the file is one of the log's.
  must(store_->in_transaction([&]() -> Status {
    for (int count = 0; count < 2000; ++count) {
      TRY(store_->append(review_of("rise", {{answer_of("rise"), false}}), usual_schedule()));
    }
    return {};
  }));
  store_.reset();
  {
    std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(-4096, std::ios::end);  // the head of the last page
    bytes << std::string(200, '\x5a');
  }
  store_ = opened(folder_.path());
  const auto health = store_->health();
  EXPECT_TRUE(!health || !health->problems.empty());
}

}  // namespace
}  // namespace hone::store
