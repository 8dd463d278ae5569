#include "text/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>

#include "text/plain_words.h"

namespace hone::text {
namespace {

using Words = std::span<const PlacedWord>;

constexpr auto kMonths =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                     "august", "september", "october", "november", "december"});
constexpr auto kShortMonths = std::to_array<std::string_view>(
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
constexpr auto kPeriods = std::to_array<std::string_view>(
    {"year", "quarter", "month", "week", "spring", "summer", "autumn", "fall", "winter"});
constexpr auto kQuarters = std::to_array<std::string_view>({"first", "second", "third", "fourth"});

template <std::size_t N>
int place_in(const std::array<std::string_view, N>& names, std::string_view word) {
  const auto found = std::ranges::find(names, word);
  return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

int month_of(std::string_view word) {
  return std::max(place_in(kMonths, word), place_in(kShortMonths, word));
}

/// The whole word as a number between the bounds; 0 otherwise.
int number_of(std::string_view word, int least, int most) {
  int value = 0;
  const auto* const last = word.data() + word.size();
  const auto [end, problem] = std::from_chars(word.data(), last, value);
  return problem == std::errc{} && end == last && value >= least && value <= most ? value : 0;
}

int year_of(Words words, std::size_t at) {
  if (at >= words.size() || words[at].plain.size() != 4) return 0;
  return number_of(words[at].plain, 1900, 2099);
}

int day_of(std::string_view word) {
  for (const std::string_view end : {"st", "nd", "rd", "th"}) {
    if (word.ends_with(end)) word.remove_suffix(end.size());
  }
  return number_of(word, 1, 31);
}

DateMention mention(Words words, std::size_t count, DateKind kind) {
  DateMention found;
  found.span = {words.front().begin, words[count - 1].end};
  found.kind = kind;
  return found;
}

/// 2025-03-14
std::optional<DateMention> iso_day(std::string_view text, Words words) {
  if (words.size() < 3 || year_of(words, 0) == 0) return std::nullopt;
  const bool joined = text[words[0].end] == '-' && words[0].end + 1 == words[1].begin &&
                      text[words[1].end] == '-' && words[1].end + 1 == words[2].begin;
  DateMention found = mention(words, 3, DateKind::kDay);
  found.year = year_of(words, 0);
  found.month = number_of(words[1].plain, 1, 12);
  found.day = number_of(words[2].plain, 1, 31);
  if (!joined || found.month == 0 || found.day == 0) return std::nullopt;
  return found;
}

DateMention with_year(DateMention found, Words words, std::size_t at) {
  found.year = year_of(words, at);
  if (found.year != 0) found.span.end = words[at].end;
  return found;
}

/// 14 March 2025, March 14, March 2025. A bare month counts where it has a capital and “in”,
/// “since” and the like stand before it.
std::optional<DateMention> month_day(std::string_view text, Words words, bool after_in) {
  const bool day_first =
      words.size() > 1 && day_of(words[0].plain) > 0 && month_of(words[1].plain) > 0;
  const std::size_t at = day_first ? 1 : 0;
  const int month = month_of(words[at].plain);
  const char first = text[words[at].begin];
  if (month == 0 || first < 'A' || first > 'Z') return std::nullopt;
  const bool day_next = !day_first && at + 1 < words.size() && day_of(words[at + 1].plain) > 0;
  const bool day = day_first || day_next;
  const std::size_t count = day ? 2 : 1;
  DateMention found = mention(words, count, day ? DateKind::kDay : DateKind::kMonth);
  found.month = month;
  if (day) found.day = day_of(words[day_first ? 0 : 1].plain);
  found = with_year(found, words, count);
  if (!day && found.year == 0 && !after_in) return std::nullopt;
  return found;
}

std::optional<DateMention> quarter(Words words) {
  const std::string& word = words[0].plain;
  const bool short_form = word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4';
  const int spelled = place_in(kQuarters, word);
  const bool long_form = spelled > 0 && words.size() > 1 && words[1].plain == "quarter";
  if (!short_form && !long_form) return std::nullopt;
  const std::size_t count = short_form ? 1 : 2;
  DateMention found = mention(words, count, DateKind::kQuarter);
  found.quarter = short_form ? word[1] - '0' : spelled;
  return with_year(found, words, count);
}

std::optional<DateMention> year_or_relative(std::string_view text, Words words) {
  if (year_of(words, 0) != 0) {
    // “2,000 users” and “2000 users” are counts; a year stands alone or behind a preposition.
    const std::size_t end = words[0].end;
    if (end < text.size() && (text[end] == '%' || text[end] == ',')) {
      if (text[end] == '%' || (words.size() > 1 && words[1].begin == end + 1)) return std::nullopt;
    }
    return with_year(mention(words, 1, DateKind::kYear), words, 0);
  }
  if (words.size() < 2 || place_in(kPeriods, words[1].plain) == 0) return std::nullopt;
  const std::string& word = words[0].plain;
  if (word != "last" && word != "next" && word != "this" && word != "previous") return std::nullopt;
  return mention(words, 2, DateKind::kRelative);
}

bool leads_to_a_date(std::string_view word) {
  constexpr auto kLeads =
      std::to_array<std::string_view>({"in", "since", "by", "until", "from", "to", "of", "during",
                                       "early", "late", "mid", "last", "next", "before", "after"});
  return place_in(kLeads, word) > 0;
}

/// A year in front of a thing that is counted is no year, unless a preposition announces it.
bool counts_things(Words words, const DateMention& found, bool after_in) {
  if (found.kind != DateKind::kYear || after_in || words.size() < 2) return false;
  const std::string& next = words[1].plain;
  return next.size() > 3 && next.ends_with('s') && next != "was" && next != "this";
}

}  // namespace

std::vector<DateMention> dates(std::string_view text) {
  std::vector<DateMention> found;
  const std::vector<PlacedWord> all = placed_words(text);
  for (std::size_t at = 0; at < all.size();) {
    const Words rest = Words(all).subspan(at);
    const bool after_in = at > 0 && leads_to_a_date(all[at - 1].plain);
    auto date = iso_day(text, rest);
    if (!date) date = month_day(text, rest, after_in);
    if (!date) date = quarter(rest);
    if (!date) date = year_or_relative(text, rest);
    if (date && counts_things(rest, *date, after_in)) date.reset();
    if (!date) {
      ++at;
      continue;
    }
    found.push_back(*date);
    while (at < all.size() && all[at].begin < date->span.end) ++at;
  }
  return found;
}

}  // namespace hone::text
