#include "store/migrate.h"

#include "store/open_database.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

/// The first schema, and two that a later hone might bring.
const embedded::File kFirst{"0001.sql", "CREATE TABLE shelf (name TEXT NOT NULL);"};
const embedded::File kSecond{"0002.sql",
                             "ALTER TABLE shelf ADD COLUMN colour TEXT NOT NULL DEFAULT 'oak';"
                             "CREATE INDEX shelf_by_name ON shelf (name);"};
const embedded::File kBroken{"0002.sql",
                             "ALTER TABLE shelf ADD COLUMN colour TEXT;"
                             "CREATE INDEX somewhere ON nowhere (name);"};

class Migration : public ::testing::Test {
 protected:
  auto open_with(std::vector<embedded::File> steps) {
    return open_database(file_, Milliseconds{10}, steps);
  }
  /// A file as the first hone left it, with something in it.
  void make_first() {
    const auto session = must(open_with({kFirst}));
    sqlite::run_script(*session, "INSERT INTO shelf VALUES ('spices')");
  }
  static std::string text(soci::session& session, const char* question) {
    std::string answer;
    session << question, soci::into(answer);
    return answer;
  }
  TemporaryFolder folder_;
  fs::path file_ = folder_.path() / "hone.db";
  fs::path backup_ = folder_.path() / "hone-before-0002.db";
};

TEST_F(Migration, OfANewFileTakesEveryStepWithoutABackup) {
  const auto session = must(open_with({kFirst, kSecond}));
  EXPECT_EQ(sqlite::schema_version(*session), 2);
  EXPECT_EQ(sqlite::owner_of(*session), sqlite::Owner::kHone);
  EXPECT_FALSE(fs::exists(backup_));
}

TEST_F(Migration, OfAnOlderFileKeepsWhatItHoldsAndACopyOfIt) {
  make_first();
  {
    const auto session = must(open_with({kFirst, kSecond}));
    EXPECT_EQ(sqlite::schema_version(*session), 2);
    EXPECT_EQ(text(*session, "SELECT name || ' in ' || colour FROM shelf"), "spices in oak");
  }
  const auto before = sqlite::connect(backup_, sqlite::Mode::kReadOnly, Milliseconds{0});
  EXPECT_EQ(sqlite::schema_version(*before), 1);
  EXPECT_EQ(text(*before, "SELECT name FROM shelf"), "spices");
}

TEST_F(Migration, HappensOnce) {
  make_first();
  must(open_with({kFirst, kSecond}));
  fs::remove(backup_);
  const auto session = must(open_with({kFirst, kSecond}));
  EXPECT_EQ(sqlite::schema_version(*session), 2);
  EXPECT_FALSE(fs::exists(backup_));
}

TEST_F(Migration, ThatFailsChangesNothing) {
  make_first();
  const auto failed = open_with({kFirst, kBroken});
  ASSERT_FALSE(failed);
  EXPECT_THAT(failed.error().message, HasSubstr("nowhere"));
  const auto session = must(open_with({kFirst}));
  EXPECT_EQ(sqlite::schema_version(*session), 1);
  EXPECT_EQ(text(*session, "SELECT COUNT(*) || ' column' FROM pragma_table_info('shelf')"),
            "1 column");
}

TEST_F(Migration, IsNotDoneBackwards) {
  must(open_with({kFirst, kSecond}));
  EXPECT_THAT(open_with({kFirst}).error().message, HasSubstr("newer hone"));
}

TEST(Migrations, AreNumberedWithoutAGap) {
  int number = 0;
  for (const embedded::File& step : migrations()) {
    EXPECT_EQ(std::stoi(std::string(step.name.substr(0, 4))), ++number);
  }
  EXPECT_GE(number, 1);
}

}  // namespace
}  // namespace hone::store
