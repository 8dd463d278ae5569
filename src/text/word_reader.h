#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hone::text {

/// Reads the words of a text one after the other, as `words` gives them, without a string for each.
class WordReader {
 public:
  explicit WordReader(std::string_view text);

  /// The next word, which lives as long as the reader; empty when there is none left.
  std::string_view next();

 private:
  std::string folded_;  ///< words already read lost their apostrophes in place
  std::size_t at_ = 0;
};

}  // namespace hone::text
