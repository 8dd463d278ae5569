#include "cli/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "cli/person.h"

namespace hone::cli {

void expect_golden(const std::string& name, const std::string& text) {
  const auto file = std::filesystem::path(HONE_SOURCE_DIR) / "tests" / "cli" / "golden" / name;
  if (std::getenv("HONE_WRITE_GOLDEN") != nullptr) {
    std::ofstream(file, std::ios::binary) << text;
    return;
  }
  EXPECT_EQ(text, text_of(file)) << "in " << file << "; HONE_WRITE_GOLDEN=1 writes it anew";
}

}  // namespace hone::cli
