#include "cli/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "cli/person.h"
#include "places.h"

namespace hone::cli {

void expect_golden(const std::string& name, const std::string& text) {
  const auto file = tests::house() / "tests" / "cli" / "golden" / name;
  if (std::getenv("HONE_WRITE_GOLDEN") != nullptr) {
    std::ofstream(file, std::ios::binary) << text;
    return;
  }
  EXPECT_EQ(text, text_of(file)) << "in " << file << "; HONE_WRITE_GOLDEN=1 writes it anew";
}

}  // namespace hone::cli
