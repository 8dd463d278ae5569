#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone::text {

/// A word as one looks for it: folded, without diacritics and apostrophes ("Café’s" → "cafes").
std::string plain_word(std::string_view word);

/// A word and where it stands in its text, in bytes.
struct PlacedWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string plain;
};

/// The runs of letters and digits of a text, in order. A word never has an empty plain form.
std::vector<PlacedWord> placed_words(std::string_view text);

/// The plain forms of a text's words with a blank before each.
void append_plain_words(std::string& out, std::string_view text);

}  // namespace hone::text
