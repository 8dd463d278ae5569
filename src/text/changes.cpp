#include "text/changes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "text/plain_words.h"

namespace hone::text {
namespace {

constexpr std::size_t kLongestGap = 60;          ///< bytes between two values that belong together
constexpr std::size_t kLongestBackwardGap = 30;  ///< the same, where the new value comes first

constexpr auto kArrows = std::to_array<std::string_view>({"→", "->", "=>", "⇒"});
/// Words between the new value and the old one.
constexpr auto kOldValueWords = std::to_array<std::string_view>(
    {" instead of", " rather than", " compared", " versus", " vs", " against", " up from",
     " down from", " from", " where it had been", " before it"});
constexpr auto kNow = std::to_array<std::string_view>({" now", " today", " afterwards", " after"});

template <std::size_t N>
bool holds_any(std::string_view text, const std::array<std::string_view, N>& parts) {
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

enum class Direction { kNone, kForward, kBackward };

/// The last words before a value, each with a blank before it.
std::string lead(std::string_view text, std::size_t begin) {
  constexpr std::size_t kReach = 32;
  const std::size_t from = begin > kReach ? begin - kReach : 0;
  std::string words;
  append_plain_words(words, text.substr(from, begin - from));
  return words;
}

bool ends_sentence(std::string_view gap) {
  const std::size_t mark = gap.find_first_of(".!?\n;");
  return mark != std::string_view::npos &&
         (mark + 1 == gap.size() || gap[mark + 1] == ' ' || gap[mark] == '\n');
}

Direction direction(std::string_view text, const Quantity& left, const Quantity& right) {
  const auto gap = text.substr(left.span.end, right.span.begin - left.span.end);
  if (gap.size() > kLongestGap || ends_sentence(gap)) return Direction::kNone;
  if (holds_any(gap, kArrows)) return Direction::kForward;
  std::string words;
  append_plain_words(words, gap);
  const std::string before = lead(text, left.span.begin);
  const bool leads_from = before.find(" from") != std::string::npos;
  if (leads_from && (words + " ").find(" to ") != std::string::npos) return Direction::kForward;
  const bool was = before.ends_with(" was") || before.ends_with(" were") ||
                   before.find(" used to") != std::string::npos;
  if (was && holds_any(words, kNow)) return Direction::kForward;
  const bool near = gap.size() <= kLongestBackwardGap && words.find(" and ") == std::string::npos;
  if (!leads_from && near && holds_any(words, kOldValueWords)) return Direction::kBackward;
  return Direction::kNone;
}

/// Both ends in one unit, so that they can be subtracted: durations in seconds.
double plain_value(const Quantity& quantity, const Quantity& other) {
  const bool mixed = quantity.measure == Measure::kDuration && quantity.unit != other.unit;
  return mixed ? quantity.seconds : quantity.value;
}

/// “from 32 to 41%”: what one end leaves out, the other says.
Quantity completed(Quantity quantity, const Quantity& other) {
  if (quantity.measure == Measure::kCount && quantity.unit.empty()) {
    quantity.measure = other.measure;
    quantity.unit = other.unit;
    if (other.value != 0) quantity.seconds = quantity.value * other.seconds / other.value;
  }
  return quantity;
}

}  // namespace

double Change::difference() const {
  return plain_value(to, from) - plain_value(from, to);
}

double Change::relative_percent() const {
  const double base = std::abs(plain_value(from, to));
  return base == 0 ? 0 : difference() / base * 100;
}

std::vector<Change> changes(std::string_view text, const std::vector<Quantity>& found) {
  std::vector<Change> pairs;
  for (std::size_t at = 0; at + 1 < found.size(); ++at) {
    const Direction way = direction(text, found[at], found[at + 1]);
    if (way == Direction::kNone) continue;
    const Quantity left = completed(found[at], found[at + 1]);
    const Quantity right = completed(found[at + 1], found[at]);
    if (!comparable(left, right) && left.measure != Measure::kCount) continue;
    if (left.measure != right.measure) continue;
    const bool forward = way == Direction::kForward;
    pairs.push_back(
        {{left.span.begin, right.span.end}, forward ? left : right, forward ? right : left});
    ++at;
  }
  return pairs;
}

}  // namespace hone::text
