#include "text/word_reader.h"

#include <algorithm>

#include "text/characters.h"
#include "text/word_character.h"
#include "text/words.h"

namespace hone::text {

WordReader::WordReader(std::string_view text) : folded_(fold(text)) {}

std::string_view WordReader::next() {
  std::size_t begin = at_;
  std::size_t end = at_;
  while (at_ < folded_.size()) {
    std::string_view rest = std::string_view(folded_).substr(at_);
    const WordPart part = word_part(take_character(rest));
    const std::size_t after = folded_.size() - rest.size();
    if (part == WordPart::kBreak) {
      at_ = after;
      if (end > begin) break;
      begin = end = after;
      continue;
    }
    if (part == WordPart::kWord) {
      // Only behind an apostrophe does a character have to move.
      if (end != at_) std::copy(&folded_[at_], &folded_[at_] + (after - at_), &folded_[end]);
      end += after - at_;
    }
    at_ = after;
  }
  return std::string_view(folded_).substr(begin, end - begin);
}

}  // namespace hone::text
