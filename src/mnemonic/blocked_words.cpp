#include "mnemonic/blocked_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/hash.h"

namespace hone::embedded {
std::string_view unkind_words();
std::string_view blocked_hashes();
}  // namespace hone::embedded

namespace hone::mnemonic {
namespace {

constexpr std::size_t kHashDigits = 16;
constexpr std::size_t kShortestPart = 4;  // of letters that stand together

/// Takes the text up to `end` away from its front.
std::string_view take(std::string_view& text, std::string_view ends) {
  const auto part = text.substr(0, text.find_first_of(ends));
  text.remove_prefix(std::min(part.size() + 1, text.size()));
  return part;
}

}  // namespace

Result<BlockedWords> BlockedWords::read(std::string_view patterns, std::string_view hashes) {
  BlockedWords blocked;
  while (!patterns.empty()) {
    std::string_view line = take(patterns, "\n");
    while (!line.empty() && line.front() != '#') blocked.add_pattern(take(line, " "));
  }
  for (std::size_t number = 1; !hashes.empty(); ++number) {
    const std::string_view line = take(hashes, "\n");
    std::uint64_t hash = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), hash, 16);
    if (line.size() != kHashDigits || read.ptr != line.data() + line.size()) {
      return invalid_input(
          fmt::format("Line {} of the blocked words cannot be read; make the file anew.", number));
    }
    blocked.words_.insert(hash);
  }
  return blocked;
}

void BlockedWords::add_pattern(std::string_view word) {
  if (word.empty()) return;
  const auto star = word.find('*');
  if (star == std::string_view::npos) {
    words_.insert(stable_hash(word));
  } else {
    patterns_.push_back({std::string(word.substr(0, star)), std::string(word.substr(star + 1))});
  }
}

bool BlockedWords::is_listed(std::string_view word) const {
  if (words_.contains(stable_hash(word))) return true;
  return std::ranges::any_of(patterns_, [&](const Pattern& pattern) {
    return word.size() >= pattern.begin.size() + pattern.end.size() &&
           word.starts_with(pattern.begin) && word.ends_with(pattern.end);
  });
}

bool BlockedWords::holds(std::string_view word) const {
  return is_listed(word) || (word.ends_with('s') && is_listed(word.substr(0, word.size() - 1)));
}

bool BlockedWords::spells(std::string_view letters) const {
  if (holds(letters)) return true;
  for (std::size_t from = 0; from + kShortestPart <= letters.size(); ++from) {
    for (std::size_t size = kShortestPart; from + size <= letters.size(); ++size) {
      if (is_listed(letters.substr(from, size))) return true;
    }
  }
  return false;
}

const BlockedWords& built_in_blocked_words() {
  static const BlockedWords kBlocked =
      BlockedWords::read(embedded::unkind_words(), embedded::blocked_hashes())
          .value_or(BlockedWords());
  return kBlocked;
}

}  // namespace hone::mnemonic
