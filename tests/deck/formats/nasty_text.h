#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace hone::deck::testing {

/// What the formats write around a text, and what stands at their edges.
inline const std::vector<std::string>& marks_of_formats() {
  static const std::vector<std::string> kMarks = {"",
                                                  " ",
                                                  "  ",
                                                  "\t",
                                                  "\n",
                                                  "\n\n",
                                                  "\r",
                                                  "\r\n",
                                                  "#",
                                                  "# ",
                                                  "## ",
                                                  "### ",
                                                  "#### ",
                                                  "- ",
                                                  "* ",
                                                  "+ ",
                                                  "• ",
                                                  "1. ",
                                                  "12) ",
                                                  "---",
                                                  "***",
                                                  "```",
                                                  "~~~",
                                                  "{",
                                                  "}",
                                                  "{#x}",
                                                  " {#x}",
                                                  "{other}",
                                                  "{as blocks}",
                                                  "**",
                                                  "*",
                                                  "**a**",
                                                  "**a**:",
                                                  "**a:** b",
                                                  ":",
                                                  ": ",
                                                  "\\",
                                                  "\\\\",
                                                  "<br>",
                                                  "<BR/>",
                                                  "&",
                                                  "&#",
                                                  "&#;",
                                                  "&#32;",
                                                  "&#38;",
                                                  "&amp;",
                                                  "Q: ",
                                                  "A: ",
                                                  "Verdict: x",
                                                  "Why: ",
                                                  "Answer: ",
                                                  "Also:",
                                                  "Tags: a, b",
                                                  "After: ",
                                                  "Time: 2 min",
                                                  "Asked: often",
                                                  "Hook: ",
                                                  "Role: ",
                                                  "Tagline: ",
                                                  "Questions:",
                                                  "(",
                                                  ")",
                                                  "(a)",
                                                  ",",
                                                  ";",
                                                  "|",
                                                  "\"",
                                                  "=",
                                                  " = ",
                                                  "→",
                                                  " → 2",
                                                  " → 2: ",
                                                  "-> 3",
                                                  "→ ?",
                                                  "→ {#k}",
                                                  "3.5",
                                                  "1.",
                                                  "word",
                                                  "Overview",
                                                  "Must have",
                                                  "Memory devices",
                                                  "Definitions",
                                                  "More",
                                                  "(acrostic)",
                                                  "é",
                                                  "ïß",
                                                  "日本",
                                                  "🙂",
                                                  "\u2028",
                                                  "\u00A0",
                                                  "\xEF\xBB\xBF",
                                                  "$___",
                                                  "<b>",
                                                  "\v",
                                                  "x y z",
                                                  "Mistakes",
                                                  "Context",
                                                  "Basic questions"};
  return kMarks;
}

/// Text that a careless format would take for its own marks.
inline rc::Gen<std::string> nasty_text() {
  return rc::gen::map(rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(
                                             rc::gen::elementOf(marks_of_formats()))),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const std::string& part : parts) text += part;
                        return text;
                      });
}

}  // namespace hone::deck::testing
