#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "deck/format.h"

namespace hone::deck {

/// The start of a text, cut between characters, short enough to be quoted in a warning.
inline std::string excerpt(std::string_view text) {
  constexpr std::size_t kMostBytes = 60;
  if (text.size() <= kMostBytes) return std::string(text);
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

/// Gathers warnings, and only counts them once there are more than anybody reads.
class WarningList {
 public:
  static constexpr std::size_t kMost = 1000;

  void add(std::size_t line, std::string message) {
    if (warnings_.size() < kMost) {
      warnings_.push_back({line, std::move(message)});
    } else {
      ++left_out_;
    }
  }

  /// In the order of the lines.
  std::vector<Warning> take() {
    std::ranges::stable_sort(warnings_, {}, &Warning::line);
    if (left_out_ > 0) {
      warnings_.push_back({0, std::to_string(left_out_) + " further warnings are not shown."});
    }
    return std::exchange(warnings_, {});
  }

 private:
  std::vector<Warning> warnings_;
  std::size_t left_out_ = 0;
};

}  // namespace hone::deck
