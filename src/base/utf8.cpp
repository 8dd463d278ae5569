#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace hone {
namespace {

struct ByteRange {
  std::uint8_t first;
  std::uint8_t last;

  [[nodiscard]] bool contains(std::uint8_t byte) const { return first <= byte && byte <= last; }
};

/// What may follow a lead byte: table 3-7 of the Unicode Standard ("Well-Formed UTF-8").
struct Sequence {
  ByteRange lead;
  ByteRange second;
  std::size_t length;
};

constexpr std::array<Sequence, 9> kSequences{{
    {{0x00, 0x7F}, {0x00, 0x00}, 1},
    {{0xC2, 0xDF}, {0x80, 0xBF}, 2},
    {{0xE0, 0xE0}, {0xA0, 0xBF}, 3},  // no overlong forms
    {{0xE1, 0xEC}, {0x80, 0xBF}, 3},
    {{0xED, 0xED}, {0x80, 0x9F}, 3},  // no surrogates
    {{0xEE, 0xEF}, {0x80, 0xBF}, 3},
    {{0xF0, 0xF0}, {0x90, 0xBF}, 4},
    {{0xF1, 0xF3}, {0x80, 0xBF}, 4},
    {{0xF4, 0xF4}, {0x80, 0x8F}, 4},  // nothing above U+10FFFF
}};

constexpr ByteRange kContinuation{0x80, 0xBF};

/// Length of the character at the front of `text`, or 0 when it is malformed.
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
  for (const auto& sequence : kSequences) {
    if (!sequence.lead.contains(byte(0))) continue;
    if (text.size() < sequence.length) return 0;
    if (sequence.length > 1 && !sequence.second.contains(byte(1))) return 0;
    for (std::size_t at = 2; at < sequence.length; ++at) {
      if (!kContinuation.contains(byte(at))) return 0;
    }
    return sequence.length;
  }
  return 0;
}

/// Whether the `Bytes` bytes from here on are all ASCII; a fixed count compiles to a few wide
/// loads.
template <std::size_t Bytes>
bool is_ascii(const char* bytes) {
  std::array<std::uint64_t, Bytes / sizeof(std::uint64_t)> words{};
  std::memcpy(words.data(), bytes, Bytes);
  std::uint64_t all = 0;
  for (const std::uint64_t word : words) all |= word;
  return (all & 0x8080808080808080U) == 0;
}

/// Length of the run of ASCII at the front, many bytes at a time: nearly all text is such a run.
std::size_t ascii_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at + 32 <= text.size() && is_ascii<32>(text.data() + at)) at += 32;
  while (at + 8 <= text.size() && is_ascii<8>(text.data() + at)) at += 8;
  while (at < text.size() && static_cast<std::uint8_t>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::optional<std::size_t> first_malformed_byte(std::string_view text) {
  std::size_t at = ascii_prefix(text);
  while (at < text.size()) {
    const auto length = character_length(text.substr(at));
    if (length == 0) return at;
    at += length;
    at += ascii_prefix(text.substr(at));
  }
  return std::nullopt;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

}  // namespace hone
