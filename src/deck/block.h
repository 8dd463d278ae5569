#pragma once

#include <string>
#include <vector>

namespace hone::deck {

enum class Marker { kParagraph, kBullet, kNumber };

/// Text kept as it was structured: a paragraph, bullet or numbered row with what is nested below
/// it.
struct Block {
  Marker marker = Marker::kParagraph;
  std::string text;  ///< one line of Markdown, never empty
  std::vector<Block> children;

  // Spelled out: a defaulted <=> cannot deduce its type through a vector of the class itself.
  friend bool operator==(const Block&, const Block&) = default;
  friend std::strong_ordering operator<=>(const Block& left, const Block& right) {
    if (const auto order = left.marker <=> right.marker; order != 0) return order;
    if (const auto order = left.text <=> right.text; order != 0) return order;
    return left.children <=> right.children;
  }
};

using Blocks = std::vector<Block>;

}  // namespace hone::deck
