#pragma once

#include <string>
#include <string_view>

#include "cli/study/span.h"

namespace hone::cli::studying {

/// The text on one line: control characters, which could drive the terminal, become spaces.
std::string printable(std::string_view text);

/// A line of Markdown as spans: **strong** and `code` are set apart, the rest has the tone `base`.
Line inline_spans(std::string_view markdown, Tone base);

/// The spans broken into lines of at most `width` columns; lines after the first are indented by
/// `hanging`. Line breaks inside them are kept.
Lines flow(const Line& spans, int width, int hanging = 0);

/// `flow` of one line of Markdown.
Lines flow_text(std::string_view markdown, Tone base, int width, int hanging = 0);

/// A text of several paragraphs, bullets and headings of Markdown; lines that the source broke are
/// filled again.
Lines flow_document(std::string_view markdown, int width);

}  // namespace hone::cli::studying
