#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::text {

/// An English word in its plain form without its endings, by Snowball's second Porter stemmer:
/// "prioritising" and "prioritised" give the same. Other words come back nearly as they were.
std::string term_of(std::string_view plain_word);

/// What a text is looked up by: the stems of its words, in order and with repetitions.
std::vector<std::string> terms(std::string_view text);

}  // namespace hone::text
