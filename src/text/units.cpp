#include "text/units.h"

#include <array>

namespace hone::text {
namespace {

struct DurationName {
  std::string_view word;
  DurationUnit unit;
};

constexpr double kDay = 86400;
constexpr DurationUnit kMillisecond{"millisecond", 0.001};
constexpr DurationUnit kSecond{"second", 1};
constexpr DurationUnit kMinute{"minute", 60};
constexpr DurationUnit kHour{"hour", 3600};
constexpr DurationUnit kDays{"day", kDay};
constexpr DurationUnit kWeek{"week", 7 * kDay};
constexpr DurationUnit kMonth{"month", 30.44 * kDay};
constexpr DurationUnit kQuarter{"quarter", 91.31 * kDay};
constexpr DurationUnit kYear{"year", 365.25 * kDay};

constexpr auto kDurations = std::to_array<DurationName>({{"ms", kMillisecond},
                                                         {"millisecond", kMillisecond},
                                                         {"milliseconds", kMillisecond},
                                                         {"s", kSecond},
                                                         {"sec", kSecond},
                                                         {"secs", kSecond},
                                                         {"second", kSecond},
                                                         {"seconds", kSecond},
                                                         {"min", kMinute},
                                                         {"mins", kMinute},
                                                         {"minute", kMinute},
                                                         {"minutes", kMinute},
                                                         {"h", kHour},
                                                         {"hr", kHour},
                                                         {"hrs", kHour},
                                                         {"hour", kHour},
                                                         {"hours", kHour},
                                                         {"day", kDays},
                                                         {"days", kDays},
                                                         {"week", kWeek},
                                                         {"weeks", kWeek},
                                                         {"wk", kWeek},
                                                         {"wks", kWeek},
                                                         {"month", kMonth},
                                                         {"months", kMonth},
                                                         {"quarter", kQuarter},
                                                         {"quarters", kQuarter},
                                                         {"year", kYear},
                                                         {"years", kYear},
                                                         {"yr", kYear},
                                                         {"yrs", kYear}});

struct Named {
  std::string_view word;
  std::string_view code;
};
constexpr auto kCurrencies = std::to_array<Named>({{"$", "usd"},
                                                   {"usd", "usd"},
                                                   {"dollar", "usd"},
                                                   {"dollars", "usd"},
                                                   {"£", "gbp"},
                                                   {"gbp", "gbp"},
                                                   {"pounds", "gbp"},
                                                   {"€", "eur"},
                                                   {"eur", "eur"},
                                                   {"euro", "eur"},
                                                   {"euros", "eur"},
                                                   {"¥", "jpy"},
                                                   {"yen", "jpy"},
                                                   {"₹", "inr"},
                                                   {"rupees", "inr"},
                                                   {"chf", "chf"},
                                                   {"francs", "chf"}});
constexpr auto kSigns = std::to_array<std::string_view>({"$", "£", "€", "¥", "₹"});

struct Scale {
  std::string_view word;
  double factor;
};
constexpr auto kScales = std::to_array<Scale>({{"k", 1e3},
                                               {"thousand", 1e3},
                                               {"m", 1e6},
                                               {"mm", 1e6},
                                               {"mn", 1e6},
                                               {"million", 1e6},
                                               {"bn", 1e9},
                                               {"b", 1e9},
                                               {"billion", 1e9},
                                               {"hundred", 1e2}});

}  // namespace

std::optional<DurationUnit> duration_unit(std::string_view folded_word) {
  for (const auto& [word, unit] : kDurations) {
    if (word == folded_word) return unit;
  }
  return std::nullopt;
}

std::optional<std::string_view> currency(std::string_view folded_word) {
  for (const auto& [word, code] : kCurrencies) {
    if (word == folded_word) return code;
  }
  return std::nullopt;
}

std::string_view leading_currency_sign(std::string_view text) {
  for (const auto sign : kSigns) {
    if (text.starts_with(sign)) return sign;
  }
  return {};
}

std::optional<double> scale(std::string_view folded_word) {
  for (const auto& [word, factor] : kScales) {
    if (word == folded_word) return factor;
  }
  return std::nullopt;
}

}  // namespace hone::text
