#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "deck/files.h"
#include "deck/format.h"
#include "places.h"

namespace hone::deck {
namespace {

std::vector<std::filesystem::path> golden_files() {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path root = tests::house();
  for (const auto& entry :
       std::filesystem::directory_iterator(root / "tests/deck/golden/markdown")) {
    files.push_back(std::filesystem::relative(entry.path(), root));
  }
  std::ranges::sort(files);
  return files;
}

class MarkdownGolden : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(MarkdownGolden, IsReadWithoutAWarningAndWrittenAgainToTheByte) {
  const std::string text = repository_text(GetParam());
  const auto parsed = markdown_format().parse(text, {});
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  for (const Warning& warning : parsed->warnings) {
    ADD_FAILURE() << "line " << warning.line << ": " << warning.message;
  }
  EXPECT_EQ(markdown_format().print(parsed->deck), text);
}

INSTANTIATE_TEST_SUITE_P(Files, MarkdownGolden, ::testing::ValuesIn(golden_files()),
                         [](const auto& file) { return file.param.stem().string(); });

}  // namespace
}  // namespace hone::deck
