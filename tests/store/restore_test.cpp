#include "store/restore.h"

#include <fstream>

#include "child.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
namespace fs = std::filesystem;

/// A store whose setting "at" was "backup" when it was backed up and is "present" now.
class Restore : public StoreTest {
 protected:
  Restore() {
    must(store_->put_setting({}, "at", "backup"));
    must(store_->backup(backup_));
    must(store_->put_setting({}, "at", "present"));
  }
  Result<Restored> restore() { return restore_store(folder_.path(), backup_, Milliseconds{20}); }
  std::string present() {
    store_.reset();
    return must(opened(folder_.path())->settings({})).at("at");
  }
  TemporaryFolder elsewhere_;
  fs::path backup_ = elsewhere_.path() / "my backup.db";
};

TEST_F(Restore, BringsTheBackupBackAndKeepsWhatWasThere) {
  store_.reset();
  const Restored restored = must(restore());
  EXPECT_EQ(present(), "backup");
  EXPECT_EQ(restored.kept.parent_path(), folder_.path());
  EXPECT_TRUE(restored.kept.filename().string().starts_with("hone-before-restore-2"));
  must(restore_store(elsewhere_.path() / "new", restored.kept));
  EXPECT_THAT(must(opened(elsewhere_.path() / "new")->settings({})),
              ElementsAre(Pair("at", "present")));
}

TEST_F(Restore, MakesAFolderThatWasNotThere) {
  const fs::path fresh = elsewhere_.path() / "fresh";
  EXPECT_TRUE(must(restore_store(fresh, backup_)).kept.empty());
  EXPECT_THAT(must(opened(fresh)->settings({})), ElementsAre(Pair("at", "backup")));
}

TEST_F(Restore, KeepsTheLogOfAProcessThatWasKilled) {
  store_.reset();
  Child child([&] {
    const auto store = opened(folder_.path());
    must(store->put_setting({}, "at", "killed"));
    ::_exit(0);  // without closing: what was written stands in the log only
    return true;
  });
  ASSERT_TRUE(child.succeeded());
  ASSERT_TRUE(fs::exists(folder_.path() / "hone.db-wal"));
  const Restored restored = must(restore());
  EXPECT_EQ(present(), "backup");
  must(restore_store(elsewhere_.path() / "new", restored.kept));
  EXPECT_THAT(must(opened(elsewhere_.path() / "new")->settings({})),
              ElementsAre(Pair("at", "killed")));
}

TEST_F(Restore, RefusesWhileAnotherProcessHasTheDatabaseOpen) {
  store_.reset();
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  Child child([&] {
    const auto store = opened(folder_.path());
    const bool told = ::write(ready[1], "!", 1) == 1;
    ::pause();
    return told;
  });
  char mark = 0;
  ASSERT_EQ(::read(ready[0], &mark, 1), 1);
  const auto restored = restore();
  ASSERT_FALSE(restored);
  EXPECT_EQ(restored.error().kind, ErrorKind::kBusy);
  EXPECT_THAT(restored.error().message, HasSubstr("end it, then restore again"));
  child.kill();
  child.succeeded();
  EXPECT_EQ(present(), "present");
  EXPECT_TRUE(restore());
  EXPECT_EQ(present(), "backup");
}

TEST_F(Restore, RefusesAFileThatIsNotThereOrNoHoneDatabaseAndChangesNothing) {
  store_.reset();
  fs::remove(backup_);
  EXPECT_EQ(restore().error().kind, ErrorKind::kNotFound);
  std::ofstream(backup_) << std::string(5000, 'x');
  EXPECT_EQ(restore().error().kind, ErrorKind::kInvalidInput);
  fs::remove(backup_);
  sqlite::run_script(*sqlite::connect(backup_, sqlite::Mode::kReadWriteCreate, Milliseconds{0}),
                     "CREATE TABLE music (title TEXT)");
  EXPECT_THAT(restore().error().message, HasSubstr("it is not a hone database"));
  EXPECT_EQ(present(), "present");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.path()), fs::directory_iterator{}), 1);
}

TEST_F(Restore, RefusesABackupFromANewerHoneOrADamagedOne) {
  store_.reset();
  sqlite::run_script(*sqlite::connect(backup_, sqlite::Mode::kReadWrite, Milliseconds{0}),
                     "PRAGMA user_version = 4711");
  EXPECT_THAT(restore().error().message, HasSubstr("newer hone"));
  sqlite::run_script(*sqlite::connect(backup_, sqlite::Mode::kReadWrite, Milliseconds{0}),
                     "PRAGMA user_version = 1; INSERT INTO undo (review, at) VALUES (99, 0)");
  const auto damaged = restore();
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().kind, ErrorKind::kInvalidInput);
  EXPECT_THAT(damaged.error().message, HasSubstr("it is damaged"));
  EXPECT_EQ(present(), "present");
}

TEST_F(Restore, HelpsWhenThePresentFileIsNoDatabaseAnyMore) {
  store_.reset();
  std::ofstream(file(), std::ios::trunc) << "overwritten by accident, long enough to be a file";
  const Restored restored = must(restore());
  EXPECT_EQ(present(), "backup");
  EXPECT_TRUE(fs::exists(restored.kept));
}

}  // namespace
}  // namespace hone::store
