#include "memory/training/log_time.h"

#include <charconv>
#include <chrono>

namespace hone::memory::training {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kRollover = 4 * kHour;
constexpr std::int64_t kEnd = 7'258'118'400'000;  // 2200-01-01

/// Reads from the front of a text, and remembers whether all of it was as expected.
class Front {
 public:
  explicit Front(std::string_view text) : rest_(text) {}

  /// Exactly so many digits.
  std::int64_t digits(std::size_t count) {
    std::int64_t value = 0;
    if (rest_.size() < count) return fail();
    const auto [end, code] = std::from_chars(rest_.data(), rest_.data() + count, value);
    if (code != std::errc{} || end != rest_.data() + count || value < 0) return fail();
    rest_.remove_prefix(count);
    return value;
  }

  /// Whether the next character is one of these; it is taken if so.
  bool take(std::string_view any) {
    if (rest_.empty() || any.find(rest_.front()) == std::string_view::npos) return false;
    taken_ = rest_.front();
    rest_.remove_prefix(1);
    return true;
  }
  void expect(std::string_view any) { good_ = take(any) && good_; }

  /// The digits behind a decimal point as milliseconds; the finer ones are dropped.
  std::int64_t fraction() {
    std::int64_t value = 0;
    std::int64_t unit = 100;
    while (take("0123456789")) {
      value += unit * (taken_ - '0');
      unit /= 10;
    }
    return value;
  }

  [[nodiscard]] char taken() const { return taken_; }
  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

 private:
  std::int64_t fail() {
    good_ = false;
    return 0;
  }

  std::string_view rest_;
  char taken_ = 0;
  bool good_ = true;
};

std::optional<LogTime> log_time(std::int64_t utc, std::int64_t offset) {
  if (utc < 0 || utc >= kEnd) return std::nullopt;
  const std::int64_t local =
      utc + offset - kRollover + kDay;  // a day on, so that it is not below 0
  return LogTime{from_epoch_milliseconds(utc), static_cast<std::int32_t>(local / kDay - 1)};
}

std::optional<std::int64_t> days_since_epoch(std::int64_t year, std::int64_t month,
                                             std::int64_t day) {
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date).time_since_epoch().count();
}

/// Hours, minutes and seconds as milliseconds.
std::int64_t clock_time(Front& front) {
  const std::int64_t hours = front.digits(2);
  front.expect(":");
  const std::int64_t minutes = front.digits(2);
  const std::int64_t seconds = front.take(":") ? front.digits(2) : 0;
  const std::int64_t fraction = front.take(".") ? front.fraction() : 0;
  if (hours > 23 || minutes > 59 || seconds > 60) front.expect("");
  return hours * kHour + minutes * kMinute + seconds * 1000 + fraction;
}

std::int64_t offset_of(Front& front) {
  if (front.take("Z") || !front.take("+-")) return 0;
  const std::int64_t sign = front.taken() == '-' ? -1 : 1;
  const std::int64_t hours = front.digits(2);
  front.take(":");
  const std::int64_t minutes = front.digits(2);
  if (hours > 18 || minutes > 59) front.expect("");
  return sign * (hours * kHour + minutes * kMinute);
}

}  // namespace

std::optional<LogTime> parse_log_time(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code == std::errc{} && end == text.data() + text.size()) return log_time(number, 0);
  Front front(text);
  const std::int64_t year = front.digits(4);
  front.expect("-");
  const std::int64_t month = front.digits(2);
  front.expect("-");
  const auto date = days_since_epoch(year, month, front.digits(2));
  front.expect("T ");
  const std::int64_t clock = clock_time(front);
  const std::int64_t offset = offset_of(front);
  if (!date || !front.good() || !front.at_end()) return std::nullopt;
  return log_time(*date * kDay + clock - offset, offset);
}

}  // namespace hone::memory::training
