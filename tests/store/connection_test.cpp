#include "store/connection.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include "store/query.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

/// A table of a few numbers, and a connection on which statements rest.
class RestingStatements : public ::testing::Test {
 protected:
  RestingStatements() {
    sqlite::use_write_ahead_log(connection_, Milliseconds{0});
    sqlite::run_script(connection_,
                       "CREATE TABLE shelf (number INTEGER PRIMARY KEY, name TEXT NOT NULL); "
                       "INSERT INTO shelf VALUES (1, 'flour'), (2, 'salt'), (3, 'rice')");
  }
  std::unique_ptr<soci::session> another() const {
    return sqlite::connect(file_, sqlite::Mode::kReadWriteCreate, Milliseconds{0});
  }
  std::string name_of(int number) {
    std::string name = "none";
    Query(connection_, kName).with("number", number).into(name).find();
    return name;
  }
  void add(int number, const std::string& name) {
    Query(connection_, "INSERT INTO shelf VALUES (:number, :name)")
        .with("number", number)
        .with("name", name)
        .run();
  }

  static constexpr auto kName = "SELECT name FROM shelf WHERE number = :number";
  TemporaryFolder folder_;
  std::filesystem::path file_ = folder_.path() / "shelf.db";
  Connection connection_{another()};
};

TEST_F(RestingStatements, WorkAgainWithOtherValues) {
  EXPECT_EQ(name_of(2), "salt");
  EXPECT_EQ(name_of(9), "none");
  EXPECT_EQ(name_of(1), "flour");
  EXPECT_FALSE(connection_.take("SELECT 1"));
  EXPECT_TRUE(connection_.take(kName));
}

TEST_F(RestingStatements, AreNotGivenToTwoAtOnce) {
  EXPECT_EQ(name_of(2), "salt");
  int number = 1;
  std::string name;
  Query outer(connection_, kName);
  outer.with("number", number).into(name).start();
  ASSERT_TRUE(outer.next());
  EXPECT_EQ(name_of(3), "rice");
  EXPECT_EQ(name, "flour");
  EXPECT_FALSE(outer.next());
}

TEST_F(RestingStatements, SeeWhatWasWrittenMeanwhile) {
  EXPECT_EQ(name_of(4), "none");
  add(4, "tea");
  EXPECT_EQ(name_of(4), "tea");
  sqlite::run_script(*another(), "UPDATE shelf SET name = 'green tea' WHERE number = 4");
  EXPECT_EQ(name_of(4), "green tea");
}

TEST_F(RestingStatements, ArePreparedAnewWhenTheTableChanged) {
  EXPECT_EQ(name_of(2), "salt");
  sqlite::run_script(*another(), "ALTER TABLE shelf ADD COLUMN colour TEXT");
  EXPECT_EQ(name_of(2), "salt");
}

TEST_F(RestingStatements, AreGoneWhenTheyFailed) {
  EXPECT_THROW(add(1, "again"), soci::soci_error);
  EXPECT_FALSE(connection_.take("INSERT INTO shelf VALUES (:number, :name)"));
  add(5, "oats");
  EXPECT_EQ(name_of(5), "oats");
}

TEST_F(RestingStatements, HoldNothingUpWhenTheyWereLeftHalfWay) {
  {
    std::string name;
    Query all(connection_, "SELECT name FROM shelf");
    all.into(name).start();
    ASSERT_TRUE(all.next());
  }
  add(6, "peas");
  const auto other = another();
  int busy = -1;
  *other << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(busy);
  EXPECT_EQ(busy, 0);
}

}  // namespace
}  // namespace hone::store
