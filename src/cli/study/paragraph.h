#pragma once

#include <compare>
#include <string>
#include <utility>
#include <vector>

#include "cli/study/span.h"

namespace hone::cli::studying {

/// A piece of what a section says: "• **Label** text", nested by `depth`.
struct Paragraph {
  int depth = 0;
  std::string marker;  ///< "•", "3.", empty
  std::string label;   ///< stands before the text, set apart
  std::string text;    ///< one line of Markdown
  auto operator<=>(const Paragraph&) const = default;
};

using Paragraphs = std::vector<Paragraph>;

/// A paragraph that is nothing but text; without any, an empty line.
inline Paragraph sentence(std::string text) {
  return {0, {}, {}, std::move(text)};
}

/// The paragraph in lines of at most `width` columns, hanging under its own beginning.
Lines lines_of(const Paragraph& paragraph, int width);
Lines lines_of(const Paragraphs& paragraphs, int width);

}  // namespace hone::cli::studying
