#include "text/quantities.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "text/ascii.h"
#include "text/dates.h"
#include "text/digits.h"
#include "text/number_words.h"
#include "text/plain_words.h"
#include "text/quantity_unit.h"
#include "text/units.h"

namespace hone::text {
namespace {

using Words = std::span<const PlacedWord>;
using Multiple = std::pair<std::string_view, double>;

constexpr auto kMultiples = std::to_array<Multiple>({{"doubled", 2},
                                                     {"doubling", 2},
                                                     {"twice", 2},
                                                     {"tripled", 3},
                                                     {"tripling", 3},
                                                     {"quadrupled", 4},
                                                     {"halved", 0.5},
                                                     {"halving", 0.5}});

/// “3. ” or “3) ” at the beginning of a line.
bool is_list_mark(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t line = begin;
  while (line > 0 && (text[line - 1] == ' ' || text[line - 1] == '\t')) --line;
  const bool first = line == 0 || text[line - 1] == '\n';
  const bool marked = end < text.size() && (text[end] == '.' || text[end] == ')') &&
                      (end + 1 == text.size() || is_space(text[end + 1]));
  return first && marked;
}

class Finder {
 public:
  explicit Finder(std::string_view text)
      : text_(text), words_(placed_words(text)), dates_(dates(text)) {}

  std::vector<Quantity> run() {
    for (std::size_t at = 0; at < words_.size();) {
      if (auto quantity = at_word(at); quantity && !in_date(quantity->span)) {
        found_.push_back(*quantity);
        while (at < words_.size() && words_[at].begin < quantity->span.end) ++at;
      } else {
        ++at;
      }
    }
    join_ranges();
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool in_date(const Span& span) const {
    return std::ranges::any_of(dates_, [&](const DateMention& date) {
      return date.kind != DateKind::kRelative && date.span.touches(span);
    });
  }

  [[nodiscard]] std::optional<Quantity> at_word(std::size_t at) const {
    const Words rest = Words(words_).subspan(at);
    for (const auto& [word, value] : kMultiples) {
      if (rest.front().plain != word) continue;
      Quantity quantity;
      quantity.span = {rest.front().begin, rest.front().end};
      quantity.measure = Measure::kMultiple;
      quantity.value = value;
      quantity.spelled = true;
      return quantity;
    }
    return is_digit(text_[rest.front().begin]) ? in_digits(rest) : in_words(rest);
  }

  [[nodiscard]] std::optional<Quantity> in_digits(Words rest) const {
    const std::size_t begin = rest.front().begin;
    const auto number = written_number(text_, begin);
    if (!number || is_list_mark(text_, begin, begin + number->bytes)) return std::nullopt;
    Quantity quantity;
    quantity.span = {begin, begin + number->bytes};
    quantity.value = number->value;
    take_sign_before(quantity);
    if (!read_unit(text_, rest.subspan(1), quantity)) return std::nullopt;
    return quantity;
  }

  /// A currency sign or a minus in front.
  void take_sign_before(Quantity& quantity) const {
    std::size_t& begin = quantity.span.begin;
    for (const std::string_view sign : {"$", "£", "€", "¥", "₹"}) {
      if (begin < sign.size() || text_.substr(begin - sign.size(), sign.size()) != sign) continue;
      begin -= sign.size();
      quantity.measure = Measure::kMoney;
      quantity.unit = *currency(sign);
      return;
    }
    const bool minus = begin > 0 && text_[begin - 1] == '-';
    if (minus && (begin == 1 || is_space(text_[begin - 2]) || text_[begin - 2] == '(')) {
      --begin;
      quantity.value = -quantity.value;
    }
  }

  [[nodiscard]] std::optional<Quantity> in_words(Words rest) const {
    const auto number = spelled_number(rest);
    if (!number) return std::nullopt;
    Quantity quantity;
    quantity.span = {rest.front().begin, rest[number->words - 1].end};
    quantity.spelled = true;
    const bool share = number->value > 0 && number->value < 1;
    quantity.value = share ? number->value * 100 : number->value;
    if (share) {
      quantity.measure = Measure::kPercent;
      return quantity;
    }
    if (!read_unit(text_, rest.subspan(number->words), quantity)) return std::nullopt;
    // “one of them” and “no one” count nothing.
    if (number->value == 1 && quantity.measure == Measure::kCount) return std::nullopt;
    return quantity;
  }

  /// “3–5 days”, “10 to 20%”: one quantity with two ends, unless “from” makes a change of it.
  void join_ranges() {
    std::vector<Quantity> joined;
    for (Quantity& next : found_) {
      if (!joined.empty() && is_range(joined.back(), next)) {
        Quantity whole = next;
        whole.span.begin = joined.back().span.begin;
        whole.value = joined.back().value;
        whole.upper = next.value;
        if (whole.measure == Measure::kCount) whole.measure = joined.back().measure;
        if (joined.back().measure == Measure::kMoney) whole.unit = joined.back().unit;
        joined.back() = whole;
      } else {
        joined.push_back(next);
      }
    }
    found_ = std::move(joined);
  }

  [[nodiscard]] bool is_range(const Quantity& left, const Quantity& right) const {
    if (left.upper || left.value >= right.value || left.measure == Measure::kMultiple) return false;
    const auto gap = text_.substr(left.span.end, right.span.begin - left.span.end);
    const bool dash = gap == "-" || gap == "–" || gap == " – " || gap == "—";
    const bool to = (gap == " to " || gap == " or ") && !after(left.span.begin, "from");
    const bool between = gap == " and " && after(left.span.begin, "between");
    const bool bare = left.measure == Measure::kCount && left.unit.empty();
    return (dash || to || between) && (bare || comparable(left, right));
  }

  /// Whether the word stands directly before the byte at `begin`.
  [[nodiscard]] bool after(std::size_t begin, std::string_view word) const {
    const auto next = std::ranges::lower_bound(words_, begin, {}, &PlacedWord::begin);
    return next != words_.begin() && std::prev(next)->plain == word;
  }

  std::string_view text_;
  std::vector<PlacedWord> words_;
  std::vector<DateMention> dates_;
  std::vector<Quantity> found_;
};

}  // namespace

std::vector<Quantity> quantities(std::string_view text) {
  return Finder(text).run();
}

bool comparable(const Quantity& left, const Quantity& right) {
  if (left.measure != right.measure) return false;
  if (left.measure == Measure::kDuration) return true;
  return left.unit == right.unit || left.unit.empty() || right.unit.empty();
}

}  // namespace hone::text
