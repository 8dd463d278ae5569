#include "law/late_try.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "places.h"

namespace hone::law {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(House, TriesNothingBehindAnotherMemberOfAnInitialiser) {
  for (const auto& entry : fs::recursive_directory_iterator(tests::house() / "src")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    std::ifstream stream(entry.path());
    const std::string code{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_THAT(lines_with_late_try(code), IsEmpty()) << entry.path();
  }
}

TEST(LateTry, IsFoundBehindAnotherMember) {
  EXPECT_THAT(lines_with_late_try("a();\nreturn Point{.x = 1,\n .y = TRY(y())};"), ElementsAre(3));
  EXPECT_THAT(lines_with_late_try("points.push_back({name, TRY(y())});"), ElementsAre(1));
  EXPECT_THAT(lines_with_late_try("f(Point{x, g(a, TRY(y()))});"), ElementsAre(1));
}

TEST(LateTry, IsNotSeenWhereNothingWasMadeBefore) {
  EXPECT_THAT(lines_with_late_try("return Point{.x = TRY(x()), .y = 1};"), IsEmpty());
  EXPECT_THAT(lines_with_late_try("void f(int a, int b) {\n  const Map<A, B> c = TRY(x());\n}"),
              IsEmpty());
  EXPECT_THAT(lines_with_late_try("return f(a, TRY(x()));"), IsEmpty());
  EXPECT_THAT(lines_with_late_try("f({a, b}, TRY(x()));"), IsEmpty());
}

}  // namespace
}  // namespace hone::law
