#include "cli/display/table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

#include "text/layout.h"

namespace hone::cli {
namespace {

TEST(Table, LinesUpByWhatATerminalShows) {
  Table table({{"NAME"}, {"N", Align::kRight}, {"END"}});
  table.add({"日本", "7", "x"});
  table.add({"naïve", "12", "y"});
  EXPECT_EQ(table.print(Style{}, 0), "NAME    N  END\n日本    7  x\nnaïve  12  y\n");
}

TEST(Table, LeavesOutAColumnWithoutACell) {
  Table table({{"A"}, {"EMPTY"}, {"B"}});
  table.add({"1", "", "2"});
  EXPECT_EQ(table.print(Style{}, 0), "A  B\n1  2\n");
}

TEST(Table, CutsTheWidestColumnsThatMayGiveWay) {
  Table table({{"A"}, {"TEXT", Align::kLeft, Fit::kText}});
  table.add({"1", "a text of thirty columns, as is"});
  EXPECT_EQ(table.print(Style{}, 20), "A  TEXT\n1  a text of thirty…\n");
}

TEST(Table, LeavesOutALongFrontThatTwoCutCellsShare) {
  Table table({{"A"}, {"TEXT", Align::kLeft, Fit::kText}});
  table.add({"1", "When they ask for a story of failure"});
  table.add({"2", "When they ask for a story of launch"});
  table.add({"3", "When they ask"});
  table.add({"4", "Something of one's own, at length"});
  EXPECT_EQ(table.print(Style{}, 20),
            "A  TEXT\n1  … failure\n2  … launch\n3  When they ask\n4  Something of one…\n");
}

TEST(Table, KeepsASharedFrontWhereEverythingFits) {
  Table table({{"TEXT", Align::kLeft, Fit::kText}});
  table.add({"a shared front, then this"});
  table.add({"a shared front, then that"});
  EXPECT_EQ(table.print(Style{}, 30),
            "TEXT\na shared front, then this\na shared front, then that\n");
}

TEST(Table, DropsControlCharacters) {
  Table table({{"A"}});
  table.add({"a\x1b[31mb\nc"});
  EXPECT_EQ(table.print(Style{}, 0), "A\na[31mb c\n");
}

RC_GTEST_PROP(Table, NeverLeavesTheTerminalWhereItsColumnsMayGiveWay,
              (std::string one, std::string two)) {
  Table table({{"ONE", Align::kLeft, Fit::kName}, {"TWO", Align::kRight, Fit::kText}});
  table.add({one, two});
  std::istringstream lines(table.print(Style{}, 30));
  for (std::string line; std::getline(lines, line);) RC_ASSERT(text::columns(line) <= 30);
}

}  // namespace
}  // namespace hone::cli
