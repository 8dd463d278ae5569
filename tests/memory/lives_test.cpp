#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "memory/fsrs.h"
#include "places.h"

namespace hone::memory {
namespace {

/// One line of data/lives.txt: a review, and the state after it by three programs.
struct Line {
  int grade = 0;
  double days = 0;
  std::array<MemoryState, 3> states;
};

std::istream& operator>>(std::istream& in, Line& line) {
  in >> line.grade >> line.days;
  for (MemoryState& s : line.states) in >> s.stability.value >> s.difficulty.value;
  return in;
}

using Life = std::vector<Line>;

std::vector<Life> read_lives() {
  std::ifstream file(tests::house() / "tests/memory/data/lives.txt");
  std::vector<Life> lives;
  for (std::string text; std::getline(file, text);) {
    if (text.starts_with('#')) continue;
    if (text.starts_with("life")) {
      lives.emplace_back();
      continue;
    }
    std::istringstream in(text);
    in >> lives.back().emplace_back();
    EXPECT_FALSE(in.fail()) << text;
  }
  return lives;
}

double relative_error(double actual, double expected) {
  return std::abs(actual / expected - 1);
}

/// The greatest relative error of stability and difficulty against one of the three programs.
double worst_error(const std::vector<Life>& lives, std::size_t program) {
  double worst = 0;
  for (const Life& life : lives) {
    std::optional<MemoryState> state;
    for (const Line& line : life) {
      state = step({}, state, static_cast<Grade>(line.grade), {line.days});
      const MemoryState& expected = line.states.at(program);
      worst = std::max({worst, relative_error(state->stability.value, expected.stability.value),
                        relative_error(state->difficulty.value, expected.difficulty.value)});
    }
  }
  return worst;
}

TEST(SixtyLives, AreAllReadWithEveryReview) {
  std::size_t reviews = 0;
  for (const Life& life : read_lives()) reviews += life.size();
  EXPECT_EQ(read_lives().size(), 60U);
  EXPECT_EQ(reviews, 378U);
}

TEST(SixtyLives, AgreeWithTheSameFormulasInDoublePrecision) {
  EXPECT_LT(worst_error(read_lives(), 0), 1e-12);
}

TEST(SixtyLives, AgreeWithTsFsrsUpToItsRounding) {
  EXPECT_LT(worst_error(read_lives(), 1), 2e-7);
}

TEST(SixtyLives, AgreeWithFsrsRsUpToSinglePrecision) {
  EXPECT_LT(worst_error(read_lives(), 2), 4e-6);
}

}  // namespace
}  // namespace hone::memory
