#include "base/file.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <thread>

namespace hone {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr std::size_t kPlenty = 1'000'000;

class File : public testing::Test {
 protected:
  File() {
    std::string name = (fs::temp_directory_path() / "hone-file-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~File() override { fs::remove_all(folder_); }

  [[nodiscard]] fs::path path(std::string_view name) const { return folder_ / name; }
  [[nodiscard]] auto files() const {
    return std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  }

 private:
  fs::path folder_;
};

TEST_F(File, ReadsWhatWasWritten) {
  const std::string text("line\n\0 and …\n", 15);
  ASSERT_TRUE(write_file_atomically(path("deck"), text).has_value());
  EXPECT_EQ(read_file(path("deck"), kPlenty), text);
}

TEST_F(File, ReadsAnEmptyFileAndALargeOne) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{65'536}, std::size_t{300'001}}) {
    const std::string text(size, 'x');
    ASSERT_TRUE(write_file_atomically(path("deck"), text).has_value());
    EXPECT_EQ(read_file(path("deck"), size), text);
  }
}

TEST_F(File, RefusesOneByteTooMany) {
  ASSERT_TRUE(write_file_atomically(path("deck"), "12345").has_value());
  const auto refused = read_file(path("deck"), 4);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, ErrorKind::kInvalidInput);
  EXPECT_THAT(refused.error().message, HasSubstr("deck is larger than 4 bytes"));
}

TEST_F(File, RefusesADeviceThatNeverEnds) {
  EXPECT_THAT(read_file("/dev/zero", 100'000).error().message, HasSubstr("larger than 100000"));
}

TEST_F(File, ReadsAPipeToItsEnd) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  std::thread writer(
      [&] { ASSERT_TRUE(write_file_atomically(path("pipe"), "words").has_value()); });
  EXPECT_EQ(read_file(path("pipe"), kPlenty), "words");
  writer.join();
}

TEST_F(File, NamesTheFileAndTheReason) {
  const auto missing = read_file(path("missing"), kPlenty);
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error(),
            (Error{ErrorKind::kNotFound,
                   path("missing").string() + " cannot be read: No such file or directory."}));
  EXPECT_THAT(read_file(path(""), kPlenty).error().message, HasSubstr("Is a directory"));
}

TEST_F(File, CannotBeWrittenIntoAFolderThatIsNotThere) {
  const auto refused = write_file_atomically(path("no/deck"), "text");
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("no/deck cannot be written: No such file"));
}

TEST_F(File, CannotTakeTheNameOfAFolder) {
  fs::create_directory(path("deck"));
  EXPECT_THAT(write_file_atomically(path("deck"), "text").error().message,
              HasSubstr("Is a directory"));
  EXPECT_EQ(files(), 1);
}

TEST_F(File, SaysSoWhenTheDiskIsFull) {
  const auto refused = write_file_atomically("/dev/full", "text");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, ErrorKind::kStorage);
  EXPECT_EQ(refused.error().message, "/dev/full cannot be written: No space left on device.");
  EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(File, LeavesNoTemporaryFileBehind) {
  ASSERT_TRUE(write_file_atomically(path("deck"), "one").has_value());
  ASSERT_TRUE(write_file_atomically(path("deck"), "two").has_value());
  EXPECT_EQ(files(), 1);
}

TEST_F(File, IsReadableByItsOwnerAlone) {
  ASSERT_TRUE(write_file_atomically(path("deck"), "text").has_value());
  EXPECT_EQ(fs::status(path("deck")).permissions(), fs::perms{0600});
}

TEST_F(File, KeepsItsPermissionsWhenItIsReplaced) {
  ASSERT_TRUE(write_file_atomically(path("deck"), "one").has_value());
  fs::permissions(path("deck"), fs::perms{0644});
  ASSERT_TRUE(write_file_atomically(path("deck"), "two").has_value());
  EXPECT_EQ(fs::status(path("deck")).permissions(), fs::perms{0644});
}

TEST_F(File, IsReplacedBehindASymbolicLink) {
  ASSERT_TRUE(write_file_atomically(path("deck"), "one").has_value());
  fs::create_symlink("deck", path("link"));
  ASSERT_TRUE(write_file_atomically(path("link"), "two").has_value());
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_EQ(read_file(path("deck"), kPlenty), "two");
}

TEST_F(File, IsNeverSeenHalfWritten) {
  const std::string old_text(200'000, 'a');
  const std::string new_text(200'000, 'b');
  ASSERT_TRUE(write_file_atomically(path("deck"), old_text).has_value());
  std::thread writer([&] {
    for (int turn = 0; turn < 20; ++turn) {
      const auto& text = turn % 2 == 0 ? new_text : old_text;
      EXPECT_TRUE(write_file_atomically(path("deck"), text).has_value());
    }
  });
  for (int turn = 0; turn < 200; ++turn) {
    const auto seen = read_file(path("deck"), kPlenty);
    EXPECT_TRUE(seen == old_text || seen == new_text);
  }
  writer.join();
}

}  // namespace
}  // namespace hone
