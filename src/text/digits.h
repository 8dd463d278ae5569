#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace hone::text {

/// A number in digits and how many bytes it takes.
struct WrittenNumber {
  double value = 0;
  std::size_t bytes = 0;
};

/// The number at `at`: “1,250.5”, “40”, “0.3”. Nothing inside a word, a version (1.2.3), a time
/// (10:30), a date (3/4/25) or after the hyphen of “GPT-4”.
std::optional<WrittenNumber> written_number(std::string_view text, std::size_t at);

}  // namespace hone::text
