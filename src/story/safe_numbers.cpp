#include "story/safe_numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

#include "text/changes.h"
#include "text/plain_words.h"

namespace hone::story {
namespace {

using text::Measure;
using text::Quantity;

constexpr double kSmallestPrivateCount = 10;

std::string_view plural_of_currency(std::string_view code) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kNames{
      {{"usd", "dollars"},
       {"gbp", "pounds"},
       {"eur", "euros"},
       {"jpy", "yen"},
       {"inr", "rupees"},
       {"chf", "francs"}}};
  for (const auto& [name, plural] : kNames) {
    if (name == code) return plural;
  }
  return "units of money";
}

/// “some tens of thousands of”: no digits, so that no private number can stand in it.
std::string magnitude(double value) {
  constexpr std::array<std::string_view, 3> kSteps{"", "tens of ", "hundreds of "};
  constexpr std::array<std::string_view, 4> kThousands{"", "thousands of ", "millions of ",
                                                       "billions of "};
  const double size = std::abs(value);
  if (size < kSmallestPrivateCount) return "a few ";
  const auto exponent = static_cast<std::size_t>(std::floor(std::log10(size) + 1e-9));
  const std::size_t group = std::min(exponent / 3, kThousands.size() - 1);
  return fmt::format("some {}{}", kSteps[exponent % 3], kThousands[group]);
}

std::string in_words(const Quantity& quantity) {
  std::string words = magnitude(quantity.value);
  if (quantity.measure == Measure::kMoney)
    return words + std::string(plural_of_currency(quantity.unit));
  if (quantity.unit.empty()) return words + "them";
  words.pop_back();
  return words;
}

struct Replacement {
  text::Span span;
  std::string words;
};

/// Replaces a text's private numbers.
class SafeWriter {
 public:
  explicit SafeWriter(std::string_view text)
      : text_(text),
        quantities_(text::quantities(text)),
        changes_(text::changes(text, quantities_)) {}

  std::string run() {
    for (const Quantity& quantity : quantities_) {
      if (!is_private(quantity)) continue;
      replacements_.push_back({quantity.span, indexed(quantity).value_or(in_words(quantity))});
    }
    std::string safe;
    std::size_t at = 0;
    for (const Replacement& replacement : replacements_) {
      safe += text_.substr(at, replacement.span.begin - at);
      safe += replacement.words;
      at = replacement.span.end;
    }
    return safe += text_.substr(at);
  }

 private:
  /// “100” for the old value of a pair and what the new one is of it, unless that gives anything
  /// away.
  [[nodiscard]] std::optional<std::string> indexed(const Quantity& quantity) const {
    for (const text::Change& change : changes_) {
      const bool old_value = change.from.span == quantity.span;
      const bool new_value = change.to.span == quantity.span;
      if (!old_value && !new_value) continue;
      if (!is_private(change.from) || !is_private(change.to) || change.from.value <= 0) break;
      const double index = std::round(100 * change.to.value / change.from.value);
      if (is_taken(index) || is_taken(100)) break;
      return fmt::format("an index of {:.0f}", old_value ? 100.0 : index);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_taken(double value) const {
    return std::ranges::any_of(quantities_, [&](const Quantity& quantity) {
      return quantity.value == value || quantity.upper == value;
    });
  }

  std::string_view text_;
  std::vector<Quantity> quantities_;
  std::vector<text::Change> changes_;
  std::vector<Replacement> replacements_;
};

std::vector<std::string> plain_words_of(std::string_view text) {
  std::vector<std::string> words;
  for (text::PlacedWord& word : text::placed_words(text)) words.push_back(std::move(word.plain));
  return words;
}

/// The name without a possessive s, as a word of the text may have it.
bool same_word(const std::string& word, const std::string& name) {
  return word == name || word == name + "s";
}

}  // namespace

bool is_private(const Quantity& quantity) {
  if (quantity.measure == Measure::kMoney) return true;
  return quantity.measure == Measure::kCount &&
         std::abs(quantity.upper.value_or(quantity.value)) >= kSmallestPrivateCount;
}

std::string with_safe_numbers(std::string_view text) {
  return SafeWriter(text).run();
}

std::string with_masked_names(std::string_view text, const std::vector<std::string>& names) {
  std::string masked;
  std::size_t at = 0;
  const auto words = text::placed_words(text);
  for (std::size_t word = 0; word < words.size(); ++word) {
    for (const std::string& name : names) {
      const auto parts = plain_words_of(name);
      if (parts.empty() || word + parts.size() > words.size()) continue;
      const auto here = std::span(words).subspan(word, parts.size());
      if (!std::ranges::equal(here, parts, same_word, &text::PlacedWord::plain)) continue;
      masked += text.substr(at, here.front().begin - at);
      masked += "[name]";
      at = here.back().end;
      word += parts.size() - 1;
      break;
    }
  }
  return masked += text.substr(at);
}

}  // namespace hone::story
