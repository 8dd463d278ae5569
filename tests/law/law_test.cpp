#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "law/source_tree.h"
#include "places.h"

namespace hone::law {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t kMostLines = 250;

const fs::path kHouse = tests::house();

std::string read(const fs::path& path) {
  std::ifstream stream(path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Table table(std::string_view name) {
  return read_table(read(kHouse / "tests/law" / name));
}

TEST(House, LetsARoomIncludeOnlyTheRoomsBelowIt) {
  EXPECT_THAT(breaches_of_rooms(kHouse / "src", table("rooms.txt")), IsEmpty());
}

TEST(House, TellsTheLinkerTheSameLaw) {
  EXPECT_EQ(read_cmake_rooms(read(kHouse / "CMakeLists.txt")), table("rooms.txt"));
}

TEST(House, KeepsOutsideLibrariesInTheirRooms) {
  EXPECT_THAT(breaches_of_libraries(kHouse / "src", table("libraries.txt")), IsEmpty());
}

TEST(House, KeepsItsFilesShort) {
  EXPECT_THAT(breaches_of_length(kHouse / "src", kMostLines), IsEmpty());
}

TEST(House, HasNoRoomsThatNeedEachOther) {
  const auto rooms = table("rooms.txt");
  for (const auto& [room, below] : rooms) {
    for (const auto& other : below) {
      EXPECT_FALSE(rooms.at(other).contains(room)) << room << " and " << other;
    }
  }
}

/// A small tree with two rooms, in which every law can be broken.
class MadeUpHouse : public testing::Test {
 protected:
  MadeUpHouse() {
    std::string name = (fs::temp_directory_path() / "hone-law-XXXXXX").string();
    source_ = ::mkdtemp(name.data());
    write("base/result.h", "#include <string>\n");
    write("deck/card.h", "// a card\n#include \"base/result.h\"\n#include \"deck/list.h\"\n");
  }
  ~MadeUpHouse() override { fs::remove_all(source_); }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((source_ / name).parent_path());
    std::ofstream(source_ / name) << text;
  }

  const Table rooms_ = read_table("# the rooms\nbase:\n\ndeck: base\n");
  const Table libraries_ = read_table("boost/: deck\n");
  fs::path source_;
};

TEST_F(MadeUpHouse, IsInOrderAtFirst) {
  EXPECT_THAT(breaches_of_rooms(source_, rooms_), IsEmpty());
  EXPECT_THAT(breaches_of_libraries(source_, libraries_), IsEmpty());
  EXPECT_THAT(breaches_of_length(source_, 3), IsEmpty());
}

TEST_F(MadeUpHouse, IsToldWhichIncludeClimbsUp) {
  write("base/names/clock.cpp", "#include <chrono>\n\n #  include \"deck/card.h\"\n");
  EXPECT_THAT(breaches_of_rooms(source_, rooms_),
              ElementsAre("base/names/clock.cpp:3: base must not include \"deck/card.h\""));
}

TEST_F(MadeUpHouse, IsToldOfAHeaderThatNamesNoRoom) {
  write("deck/card.cpp", "#include \"card.h\"\n");
  EXPECT_THAT(breaches_of_rooms(source_, rooms_),
              ElementsAre("deck/card.cpp:1: deck must not include \"card.h\""));
}

TEST_F(MadeUpHouse, IsToldOfARoomThatNobodyKnows) {
  write("cellar/wine.cpp", "#include \"base/result.h\"\n");
  EXPECT_THAT(breaches_of_rooms(source_, rooms_),
              ElementsAre("cellar/wine.cpp:1: the room cellar is not in the table of rooms"));
}

TEST_F(MadeUpHouse, IsToldOfALibraryInTheWrongRoom) {
  write("deck/json.cpp", "#include <boost/json.hpp>\n");
  write("base/json.cpp", "#include <boost/json.hpp>\n");
  EXPECT_THAT(breaches_of_libraries(source_, libraries_),
              ElementsAre("base/json.cpp:1: base must not include <boost/json.hpp>"));
}

TEST_F(MadeUpHouse, IsToldOfALongFileThatGivesNoReason) {
  write("deck/long.cpp", "1\n2\n3\n4\n");
  write("deck/table.cpp", "// Longer than 3 lines because it is a table.\n2\n3\n4\n");
  EXPECT_THAT(breaches_of_length(source_, 3), ElementsAre("deck/long.cpp has 4 lines"));
}

TEST(Table, IsReadFromTheBuildToo) {
  const auto rooms = read_cmake_rooms(
      "project(x)\nhone_room(base LINKS fmt::fmt)\n# hone_room(no ROOMS base)\n"
      "hone_room(deck ROOMS base text)\nhone_room(json ROOMS base deck LINKS Boost::json)\n");
  EXPECT_EQ(rooms, read_table("base:\ndeck: base text\njson: base deck"));
}

}  // namespace
}  // namespace hone::law
