#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace hone::text {

/// A stretch of a text in bytes, end not included.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t length() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool holds(const Span& other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] bool touches(const Span& other) const {
    return begin < other.end && other.begin < end;
  }
  [[nodiscard]] std::string_view of(std::string_view text) const {
    return text.substr(begin, end - begin);
  }

  auto operator<=>(const Span&) const = default;
};

}  // namespace hone::text
