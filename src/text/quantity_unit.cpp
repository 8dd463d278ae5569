#include "text/quantity_unit.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/units.h"
#include "text/words.h"

namespace hone::text {
namespace {

constexpr auto kPointWords =
    std::to_array<std::string_view>({"points", "point", "pp", "pts", "ppt"});
constexpr auto kNoUnit = std::to_array<std::string_view>(
    {"a",  "an", "and", "as",  "at",   "but",  "by",  "for", "from", "in",  "instead", "of",
     "on", "or", "out", "per", "than", "that", "the", "to",  "vs",   "was", "were",    "with"});
constexpr auto kAfterTimes =
    std::to_array<std::string_view>({"as", "the", "more", "faster", "higher", "lower", "fewer",
                                     "larger", "less", "over", "quicker"});

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Reads word after word behind a number.
class UnitReader {
 public:
  UnitReader(std::string_view text, std::span<const PlacedWord> words, Quantity& quantity)
      : text_(text), words_(words), quantity_(quantity) {}

  bool read() {
    if (!glued_suffix()) return false;
    if (sign()) return true;
    if (done_) return true;
    spelled_scale();
    worded_unit();
    return true;
  }

 private:
  [[nodiscard]] std::string_view rest() const { return text_.substr(quantity_.span.end); }

  /// Letters that stand against the number: “5k”, “3x”, “40ms”, “2nd”.
  bool glued_suffix() {
    std::size_t count = 0;
    while (count < rest().size() && is_letter(rest()[count])) ++count;
    if (quantity_.spelled || count == 0) return !starts_with_word_character();
    if (count < rest().size() && is_digit(rest()[count])) return false;
    const std::string suffix = fold(rest().substr(0, count));
    if (suffix == "x") {
      quantity_.measure = Measure::kMultiple;
      done_ = true;
    } else if (one_of(kPointWords, suffix)) {
      quantity_.measure = Measure::kPoints;
      done_ = true;
    } else if (const auto factor = scale(suffix)) {
      quantity_.value *= *factor;
    } else if (const auto unit = duration_unit(suffix)) {
      be_duration(*unit);
      done_ = true;
    } else if (suffix == "kb" || suffix == "mb" || suffix == "gb" || suffix == "tb") {
      quantity_.unit = suffix;
      done_ = true;
    } else {
      return false;
    }
    quantity_.span.end += count;
    return true;
  }

  [[nodiscard]] bool starts_with_word_character() const {
    return !rest().empty() && rest().front() == '_';
  }

  /// “%”, “ %”, “×”, “+” and a currency behind the number.
  bool sign() {
    if (rest().starts_with("+")) ++quantity_.span.end;
    for (const std::string_view blank : {"", " ", "\u00A0", "\u202F"}) {
      if (!rest().starts_with(blank)) continue;
      const std::string_view behind = rest().substr(blank.size());
      if (behind.starts_with("%")) return be_percent(blank.size() + 1);
      if (behind.starts_with("×") && !multiplies_a_number(behind)) {
        quantity_.measure = Measure::kMultiple;
        quantity_.span.end += blank.size() + std::string_view("×").size();
        return true;
      }
      const std::string_view money = leading_currency_sign(behind);
      const bool before_number = behind.size() > money.size() && is_digit(behind[money.size()]);
      if (!money.empty() && !before_number && quantity_.measure != Measure::kMoney) {
        be_money(*currency(money));
        quantity_.span.end += blank.size() + money.size();
        return true;
      }
    }
    return false;
  }

  /// “4 × 12” is a calculation, “2.5× faster” a multiple.
  static bool multiplies_a_number(std::string_view sign_and_rest) {
    std::string_view behind = sign_and_rest.substr(std::string_view("×").size());
    while (behind.starts_with(" ")) behind.remove_prefix(1);
    return !behind.empty() && (is_digit(behind.front()) || !leading_currency_sign(behind).empty());
  }

  bool be_percent(std::size_t bytes) {
    quantity_.measure = Measure::kPercent;
    quantity_.span.end += bytes;
    points_behind_percent();
    return true;
  }

  /// “5% points”, “5 percentage points”
  void points_behind_percent() {
    if (const auto* next = next_word(); next != nullptr && one_of(kPointWords, next->plain)) {
      quantity_.measure = Measure::kPoints;
      take(*next);
    }
  }

  /// The next word behind the quantity, if only a blank or a hyphen parts them.
  const PlacedWord* next_word() {
    while (!words_.empty() && words_.front().begin < quantity_.span.end) words_ = words_.subspan(1);
    if (words_.empty()) return nullptr;
    const auto between =
        text_.substr(quantity_.span.end, words_.front().begin - quantity_.span.end);
    const bool near = between == " " || between == "-" || between == "\n" || between == "\u00A0" ||
                      between == "\u2011" || between == " +" || between == "  ";
    return near ? &words_.front() : nullptr;
  }

  void take(const PlacedWord& word) { quantity_.span.end = word.end; }

  void spelled_scale() {
    const auto* word = next_word();
    if (word == nullptr || word->plain.size() < 2) return;
    if (const auto factor = scale(word->plain)) {
      quantity_.value *= *factor;
      take(*word);
    }
  }

  void worded_unit() {
    const auto* word = next_word();
    if (word == nullptr) return;
    const std::string& plain = word->plain;
    if (plain == "percent" || plain == "percentage" || plain == "pct") {
      quantity_.measure = Measure::kPercent;
      take(*word);
      points_behind_percent();
    } else if (one_of(kPointWords, plain)) {
      quantity_.measure = Measure::kPoints;
      take(*word);
    } else if (const auto unit = duration_unit(plain); unit && plain.size() > 1) {
      be_duration(*unit);
      take(*word);
    } else if (const auto money = currency(plain)) {
      be_money(*money);
      take(*word);
    } else if (plain == "fold" || plain == "x" || (plain == "times" && multiplies())) {
      quantity_.measure = Measure::kMultiple;
      take(*word);
    } else if (quantity_.measure == Measure::kCount && is_letter(text_[word->begin]) &&
               !one_of(kNoUnit, plain)) {
      quantity_.unit = plain;
    }
  }

  /// Whether “times” compares (“three times faster”) and does not count occasions.
  [[nodiscard]] bool multiplies() const {
    return words_.size() < 2 || one_of(kAfterTimes, words_[1].plain);
  }

  void be_duration(const DurationUnit& unit) {
    quantity_.measure = Measure::kDuration;
    quantity_.unit = unit.name;
    quantity_.seconds = quantity_.value * unit.seconds;
  }
  void be_money(std::string_view code) {
    quantity_.measure = Measure::kMoney;
    quantity_.unit = code;
  }

  std::string_view text_;
  std::span<const PlacedWord> words_;
  Quantity& quantity_;
  bool done_ = false;
};

}  // namespace

bool read_unit(std::string_view text, std::span<const PlacedWord> words, Quantity& quantity) {
  return UnitReader(text, words, quantity).read();
}

}  // namespace hone::text
