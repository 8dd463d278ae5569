#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::text {

/// Case folded and compatibility-normalised (Unicode NFKC_Casefold), so that "ＡＲＲ" and "arr"
/// agree. Malformed UTF-8 becomes U+FFFD.
std::string fold(std::string_view text);

/// The runs of letters and digits of a text, folded, in order. An apostrophe inside a word is
/// dropped with nothing in its place ("don’t" → "dont").
std::vector<std::string> words(std::string_view text);

/// The first five characters of a folded word.
std::string_view stem_of(std::string_view word);

/// The words cut to their first five characters: a crude stem that joins "prioritise" with
/// "prioritization" and "measured" with "measurement".
std::vector<std::string> stems(std::string_view text);

}  // namespace hone::text
