#include <fstream>

#include "child.h"
#include "store/query.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

class Opening : public ::testing::Test {
 protected:
  Opening() : data_(folder_.path() / "data") {}
  /// Runs SQL on the data folder's database, made if need be.
  void run(const char* sql) {
    fs::create_directories(data_);
    const auto session =
        sqlite::connect(database_file(data_), sqlite::Mode::kReadWriteCreate, Milliseconds{0});
    sqlite::run_script(*session, sql);
  }
  Error refusal() {
    auto opened = open_store({.folder = data_, .busy_timeout = Milliseconds{10}});
    if (opened) throw std::runtime_error("it was opened");
    return opened.error();
  }
  TemporaryFolder folder_;
  fs::path data_;
};

TEST_F(Opening, MakesTheFolderForItsOwnerAlone) {
  data_ = folder_.path() / "a b=c" / "d \"e\"";
  EXPECT_NE(opened(data_), nullptr);
  EXPECT_TRUE(fs::exists(data_ / "hone.db"));
  EXPECT_EQ(fs::status(data_).permissions(), fs::perms::owner_all);
}

TEST_F(Opening, LeavesOneFileBehind) {
  opened(data_);
  opened(data_);
  const auto count = std::distance(fs::directory_iterator(data_), fs::directory_iterator{});
  EXPECT_EQ(count, 1);
}

TEST_F(Opening, RefusesAFolderThatCannotBeMade) {
  data_ = folder_.path() / "file" / "data";
  std::ofstream(folder_.path() / "file") << "in the way";
  const Error error = refusal();
  EXPECT_EQ(error.kind, ErrorKind::kStorage);
  EXPECT_THAT(error.message, HasSubstr(data_.string()));
}

TEST_F(Opening, RefusesAFileThatIsNoDatabase) {
  fs::create_directories(data_);
  std::ofstream(database_file(data_)) << std::string(5000, 'x');
  const Error error = refusal();
  EXPECT_EQ(error.kind, ErrorKind::kStorage);
  EXPECT_THAT(error.message, HasSubstr("hone.db is not a hone database"));
}

TEST_F(Opening, RefusesAnotherProgramsDatabaseAndLeavesItAlone) {
  run("CREATE TABLE music (title TEXT)");
  EXPECT_THAT(refusal().message, HasSubstr("another program's database"));
  EXPECT_FALSE(fs::exists(data_ / "hone.db-wal"));
}

TEST_F(Opening, RefusesAFileFromANewerHone) {
  opened(data_);
  run("PRAGMA user_version = 4711");
  const Error error = refusal();
  EXPECT_EQ(error.kind, ErrorKind::kStorage);
  EXPECT_THAT(error.message, HasSubstr("newer hone (its schema is 4711"));
}

TEST_F(Opening, RefusesAFolderThatMayNotBeWrittenTo) {
  fs::permissions(folder_.path(), fs::perms::all);
  opened(data_);
  fs::permissions(database_file(data_), fs::perms::all);
  fs::permissions(data_, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                             fs::perms::others_exec);
  EXPECT_TRUE(succeeds_as_nobody([&] {
    const Error error = refusal();
    return error.kind == ErrorKind::kStorage && error.message.contains("--data");
  }));
  fs::permissions(data_, fs::perms::owner_all);
}

TEST_F(Opening, RefusesAFileThatMayNotBeWrittenTo) {
  fs::permissions(folder_.path(), fs::perms::all);
  opened(data_);
  fs::permissions(data_, fs::perms::all);
  fs::permissions(database_file(data_), fs::perms::owner_read | fs::perms::others_read);
  EXPECT_TRUE(succeeds_as_nobody([&] {
    const Error error = refusal();
    return error.kind == ErrorKind::kStorage && error.message.contains("cannot be written to");
  }));
}

TEST_F(Opening, OfANewStoreByManyAtOnceSucceedsForAll) {
  const auto open_it = [&] { return opened(data_) != nullptr; };
  for (int round = 0; round < 5; ++round) {
    data_ = folder_.path() / std::to_string(round);
    std::vector<std::unique_ptr<Child>> children;
    for (int count = 0; count < 4; ++count) children.push_back(std::make_unique<Child>(open_it));
    for (const auto& child : children) EXPECT_TRUE(child->succeeded());
  }
}

TEST_F(Opening, SetsUpWhatAnAcknowledgedReviewRestsOn) {
  const auto store = opened(data_);
  const auto session =
      sqlite::connect(database_file(data_), sqlite::Mode::kReadWrite, Milliseconds{0});
  std::string mode;
  *session << "PRAGMA journal_mode", soci::into(mode);
  EXPECT_EQ(mode, "wal");
}

}  // namespace
}  // namespace hone::store
