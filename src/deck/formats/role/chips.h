#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hone::deck::role_page {

/// Words that a page uses; those with a capital inside ("DevOps") are never cut.
using KnownWords = std::unordered_set<std::string_view>;

/// Adds the words of a text that have a capital letter after their first.
void learn_words(KnownWords& words, std::string_view text);

/// Skills that a page shows as separate chips, but that run together once copied: "Product
/// DiscoveryRoadmappingOKRs" becomes three. A skill ends where a small letter, digit or closing
/// parenthesis is followed by a capital without a blank ("…y|R…"), and where a run of capitals is
/// followed by a capitalised word ("SQL|Roadmapping", but not "OKR|s"), unless the word as a whole
/// is known. Skills between " · " are cut there and nowhere else.
std::vector<std::string> split_chips(std::string_view line, const KnownWords& known);

/// Undoes split_chips: the skills between " · ".
std::string join_chips(const std::vector<std::string>& chips);

}  // namespace hone::deck::role_page
