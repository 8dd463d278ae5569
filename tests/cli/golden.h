#pragma once

#include <string>

namespace hone::cli {

/// Compares with tests/cli/golden/NAME. With HONE_WRITE_GOLDEN set, writes that file instead; look
/// at the difference before you commit it.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace hone::cli
