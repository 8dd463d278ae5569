#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::deck::csv {

struct HtmlText {
  std::string markdown;
  std::vector<std::string> media;  ///< pictures and sounds that were left out, by name
};

/// Turns the HTML of a flash-card field into Markdown: line breaks, paragraphs, bold, italics,
/// code, links and lists stay; other tags go, scripts and styles with all they hold. Never fails:
/// what is no tag is text.
HtmlText markdown_of_html(std::string_view html);

/// Whether a text looks like HTML although nothing says so.
bool looks_like_html(std::string_view text);

}  // namespace hone::deck::csv
