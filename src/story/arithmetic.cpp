#include "story/arithmetic.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hone::story {
namespace {

using text::Measure;
using text::Quantity;

constexpr double kRounding = 0.06;  ///< of the result, for numbers that were rounded before
constexpr double kHalf = 0.51;      ///< a percentage that is rounded to a whole number

bool near(double stated, double right) {
  const double slack = std::max(kHalf, std::abs(right) * kRounding);
  return std::abs(std::abs(stated) - std::abs(right)) <= slack;
}

std::string_view between(const Reading& reading, std::size_t begin, std::size_t end) {
  return begin < end ? reading.text.substr(begin, end - begin) : std::string_view{};
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

/// “by 28%”, “a 28% increase”, “(28%)”, “up 28%”.
bool states_a_change(const Reading& reading, const Quantity& quantity) {
  const std::size_t begin = quantity.span.begin;
  const auto before = between(reading, begin < 12 ? 0 : begin - 12, begin);
  const auto after = reading.text.substr(quantity.span.end, 16);
  const bool announced = before.ends_with("by ") || before.ends_with("up ") ||
                         before.ends_with("down ") || before.ends_with("(") ||
                         before.ends_with("(+") || before.ends_with("by about ");
  return announced ||
         holds_any(after, {" increase", " rise", " drop", " decrease", " reduction", " improvement",
                           " lift", " gain", " growth", " fewer", " less", " more"});
}

bool same_sentence(const Reading& reading, const text::Span& left, const text::Span& right) {
  return reading.sentence_at(left.begin) == reading.sentence_at(right.begin);
}

std::string computed(const text::Change& change) {
  const double relative = std::abs(change.relative_percent());
  if (change.from.measure != Measure::kPercent) return fmt::format("{:.3g} %", relative);
  return fmt::format("{:.3g} points or {:.3g} %", std::abs(change.difference()), relative);
}

/// Whether a percentage or points fit the change in one of their two meanings.
bool fits(const Quantity& stated, const text::Change& change) {
  const bool percent = change.from.measure == Measure::kPercent;
  if (stated.measure == Measure::kPoints) return near(stated.value, change.difference());
  return near(stated.value, change.relative_percent()) ||
         (percent && near(stated.value, change.difference()));
}

}  // namespace

std::vector<Miscalculation> wrong_changes(const Reading& reading) {
  std::vector<Miscalculation> wrong;
  for (const text::Change& change : reading.changes) {
    if (change.from.value == 0 || change.from.upper || change.to.upper) continue;
    for (const Quantity& stated : reading.quantities) {
      const bool percentage =
          stated.measure == Measure::kPercent || stated.measure == Measure::kPoints;
      if (!percentage || stated.upper || change.span.holds(stated.span)) continue;
      const bool after = stated.span.begin >= change.span.end;
      const auto gap = after ? between(reading, change.span.end, stated.span.begin)
                             : between(reading, stated.span.end, change.span.begin);
      const bool close = gap.size() < 40 && (after || gap.find(',') == std::string_view::npos);
      if (!close || !same_sentence(reading, change.span, stated.span)) continue;
      if (!states_a_change(reading, stated) || fits(stated, change)) continue;
      wrong.push_back({stated.span, fmt::format("{} is not the change beside it: that is {}",
                                                stated.span.of(reading.text), computed(change))});
    }
  }
  return wrong;
}

std::vector<Miscalculation> wrong_shares(const Reading& reading) {
  std::vector<Miscalculation> wrong;
  const auto& all = reading.quantities;
  for (std::size_t at = 0; at + 2 < all.size(); ++at) {
    const Quantity& part = all[at];
    const Quantity& whole = all[at + 1];
    const Quantity& share = all[at + 2];
    const bool counts = part.measure == Measure::kCount && whole.measure == Measure::kCount;
    if (!counts || share.measure != Measure::kPercent || whole.value <= 0) continue;
    const auto of = between(reading, part.span.end, whole.span.begin);
    const auto gap = between(reading, whole.span.end, share.span.begin);
    const bool joined = of == " of " || of == " of the " || of == " out of " || of == " of our ";
    const bool near_by = gap.size() < 40 && holds_any(gap, {"(", ", or ", " = "}) &&
                         !holds_any(gap, {".", ";", ")"});
    if (!joined || !near_by || part.value > whole.value) continue;
    const double right = part.value / whole.value * 100;
    if (near(share.value, right)) continue;
    wrong.push_back({share.span, fmt::format("{:.6g} of {:.6g} is {:.3g} %, not {}", part.value,
                                             whole.value, right, share.span.of(reading.text))});
  }
  return wrong;
}

namespace {

enum class Operator { kNone, kTimes, kOver, kPlus, kMinus, kEquals };

Operator operator_in(std::string_view gap) {
  constexpr std::array<std::pair<std::string_view, Operator>, 14> kSigns{
      {{"×", Operator::kTimes},
       {"*", Operator::kTimes},
       {"x", Operator::kTimes},
       {"times", Operator::kTimes},
       {"÷", Operator::kOver},
       {"/", Operator::kOver},
       {"divided by", Operator::kOver},
       {"over", Operator::kOver},
       {"+", Operator::kPlus},
       {"plus", Operator::kPlus},
       {"−", Operator::kMinus},
       {"minus", Operator::kMinus},
       {"=", Operator::kEquals},
       {"≈", Operator::kEquals}}};
  std::string_view sign = gap;
  while (!sign.empty() && (sign.front() == ' ' || sign.front() == ')')) sign.remove_prefix(1);
  while (!sign.empty() && (sign.back() == ' ' || sign.back() == '(')) sign.remove_suffix(1);
  for (const auto& [text, sense] : kSigns) {
    if (sign == text) return sense;
  }
  return Operator::kNone;
}

/// Percentages count as shares in a calculation, “× 80%”.
double operand(const Quantity& quantity) {
  return quantity.measure == Measure::kPercent ? quantity.value / 100 : quantity.value;
}

/// A sum of products that is read from left to right.
class Calculation {
 public:
  explicit Calculation(double first) : term_(first) {}

  void take(Operator what, double next) {
    switch (what) {
      case Operator::kTimes:
        term_ *= next;
        break;
      case Operator::kOver:
        term_ = next == 0 ? 0 : term_ / next;
        break;
      case Operator::kPlus:
      case Operator::kMinus:
        sum_ += term_;
        term_ = what == Operator::kPlus ? next : -next;
        break;
      case Operator::kNone:
      case Operator::kEquals:
        break;
    }
  }
  [[nodiscard]] double value() const { return sum_ + term_; }

 private:
  double sum_ = 0;
  double term_ = 0;
};

}  // namespace

std::vector<Miscalculation> wrong_products(const Reading& reading) {
  std::vector<Miscalculation> wrong;
  const auto& all = reading.quantities;
  for (std::size_t first = 0; first + 2 < all.size(); ++first) {
    Calculation calculation(operand(all[first]));
    std::size_t at = first;
    std::size_t steps = 0;
    Operator next = Operator::kNone;
    for (; at + 1 < all.size(); ++at) {
      next = operator_in(between(reading, all[at].span.end, all[at + 1].span.begin));
      if (next == Operator::kNone || next == Operator::kEquals) break;
      calculation.take(next, operand(all[at + 1]));
      ++steps;
    }
    if (steps == 0 || next != Operator::kEquals) {
      first = std::max(first, at > first ? at - 1 : first);
      continue;
    }
    const Quantity& stated = all[at + 1];
    const double right =
        stated.measure == Measure::kPercent ? calculation.value() * 100 : calculation.value();
    const double slack = std::max(0.06, std::abs(right) * kRounding);
    if (std::abs(stated.value - right) > slack) {
      wrong.push_back({stated.span, fmt::format("that calculation gives {:.4g}, not {}", right,
                                                stated.span.of(reading.text))});
    }
    first = at;
  }
  return wrong;
}

}  // namespace hone::story
