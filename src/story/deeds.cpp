#include "story/deeds.h"

#include <algorithm>
#include <array>

namespace hone::story {
namespace {

constexpr auto kIrregular = std::to_array<std::string_view>(
    {"began", "brought", "built", "cut", "drew", "drove", "gave", "got", "held", "led", "made",
     "met", "ran", "rebuilt", "sent", "set", "spoke", "took", "wrote"});
static_assert(std::ranges::is_sorted(kIrregular));

bool in_the_past(std::string_view word) {
  return (word.size() > 4 && word.ends_with("ed") && word != "needed") ||
         std::ranges::binary_search(kIrregular, word);
}

}  // namespace

bool begins_with_a_deed(const Reading& reading, std::size_t sentence) {
  auto token = std::ranges::lower_bound(reading.tokens, sentence, {}, &Token::sentence);
  const auto here = [&] { return token != reading.tokens.end() && token->sentence == sentence; };
  if (here() && (token->plain == "i" || token->plain == "we")) ++token;
  return here() && in_the_past(token->plain);
}

}  // namespace hone::story
