#include "text/agency.h"

#include <algorithm>
#include <array>

#include "text/plain_words.h"
#include "text/quotes.h"

namespace hone::text {
namespace {

constexpr auto kSingular =
    std::to_array<std::string_view>({"i", "id", "ill", "im", "ive", "me", "mine", "my", "myself"});
constexpr auto kPlural = std::to_array<std::string_view>(
    {"our", "ours", "ourselves", "us", "we", "wed", "well", "were", "weve"});
static_assert(std::ranges::is_sorted(kSingular) && std::ranges::is_sorted(kPlural));

/// “id”, “ill”, “well” and “were” are words of their own, “I’d” and “we’re” are not.
bool contracted(std::string_view written) {
  return written.find('\'') != std::string_view::npos ||
         written.find("’") != std::string_view::npos;
}
bool needs_apostrophe(std::string_view plain) {
  return plain == "id" || plain == "ill" || plain == "im" || plain == "ive" || plain == "well" ||
         plain == "were" || plain == "wed" || plain == "weve";
}

/// “US” is a country, “i.e.” and a list's “i)” are no person.
bool is_pronoun(std::string_view text, const PlacedWord& word) {
  const auto written = text.substr(word.begin, word.end - word.begin);
  if (needs_apostrophe(word.plain)) return contracted(written);
  if (written == "US") return false;
  const char next = word.end < text.size() ? text[word.end] : ' ';
  return word.plain != "i" || (next != '.' && next != ')' && next != '/' && written != "i") ||
         (written == "i" && next == ' ');
}

}  // namespace

double FirstPerson::singular_share() const {
  const std::size_t all = singular.size() + plural.size();
  return all == 0 ? 0 : static_cast<double>(singular.size()) / static_cast<double>(all);
}

FirstPerson first_person(std::string_view text) {
  FirstPerson found;
  const std::vector<Span> quoted = quotes(text);
  for (const PlacedWord& word : placed_words(text)) {
    const Span span{word.begin, word.end};
    const bool one = std::ranges::binary_search(kSingular, std::string_view(word.plain));
    const bool many = std::ranges::binary_search(kPlural, std::string_view(word.plain));
    if ((!one && !many) || !is_pronoun(text, word)) continue;
    if (std::ranges::any_of(quoted, [&](const Span& quote) { return quote.holds(span); })) continue;
    (one ? found.singular : found.plural).push_back(span);
  }
  return found;
}

}  // namespace hone::text
