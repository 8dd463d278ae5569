#pragma once

#include <string>
#include <string_view>

#include "deck/formats/markdown/references.h"

namespace hone::deck::markdown {

/// Where a text will stand in a line: what there would be taken for structure must be hidden.
/// Values of one bit each; join them with |.
enum Guard : unsigned {
  kNowhere = 0,
  kAtStart = 1,        ///< at the start of a line or after a list marker
  kInBold = 2,         ///< between "**" and "**"
  kInParentheses = 4,  ///< between "(" and ")"
  kBeforeBrace = 8,    ///< a "{…}" may follow
  kInList = 16,        ///< between commas
  kInBraces = 32,      ///< between "{#" and "}"
  kBeforeEquals = 64,
  kBeforeArrow = 128,
  kNotLabel = 256,  ///< the text would pass for a label: its first colon is hidden
  kNotBold = 512,   ///< the text would pass for a bold name: its first character is hidden
};

/// Appends a value as the rest of one line. A line break becomes <br>; a character that would be
/// taken for structure, or trimmed, becomes a numeric character reference ("&#35;"). All else stays
/// as it is: the value is Markdown already.
void append_inline(std::string& out, std::string_view value, unsigned guards = kNowhere);

}  // namespace hone::deck::markdown
