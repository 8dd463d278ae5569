#pragma once

#include <optional>
#include <string_view>

namespace hone::text {

/// “week”, “wks”, “hours”: the unit's plain name and how many seconds it has (a month 30.44 days, a
/// quarter of a year 91.31).
struct DurationUnit {
  std::string_view name;
  double seconds = 0;
};
std::optional<DurationUnit> duration_unit(std::string_view folded_word);

/// “dollars”, “eur”, “$”, “£”: the currency's code in lower case.
std::optional<std::string_view> currency(std::string_view folded_word);
/// The currency sign that a text begins with; empty without one.
std::string_view leading_currency_sign(std::string_view text);

/// “k”, “thousand”, “m”, “million”, “bn”: the factor.
std::optional<double> scale(std::string_view folded_word);

}  // namespace hone::text
