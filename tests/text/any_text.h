#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace hone::text {

/// Texts of up to some dozens of pieces: words, spaces, wide and combining characters, joined
/// emoji, controls and malformed bytes.
inline rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::element<std::string>(
      "a", "be", "Cafe", "metric", "considerably", " ", " ", "  ", "\n", "\t", "’", "'", "-", "é",
      "\u0301", "ﬁ", "İ", "ß", "½", "Ⅻ", "日本", "ｶﾞ", "한", "\u1112\u1161", "😀", "👩‍💻",
      "❤\uFE0F", "\u200B", "\u00AD", "\u00A0", "\x1B", "\xFF", "\xE2\x80");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
    std::string text;
    for (const auto& one : pieces) text += one;
    return text;
  });
}

}  // namespace hone::text
