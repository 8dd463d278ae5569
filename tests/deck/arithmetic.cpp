#include "deck/arithmetic.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

namespace hone::deck {
namespace {

constexpr double kNoSum = std::numeric_limits<double>::quiet_NaN();

/// Reads from the left; each function takes what it reads off the front.
class Reader {
 public:
  explicit Reader(std::string_view sum) : rest_(sum) {}

  double whole() {
    const double value = sum();
    return rest_.empty() ? value : kNoSum;
  }

 private:
  bool takes(char sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  double sum() {
    double value = product();
    while (true) {
      if (takes('+')) {
        value += product();
      } else if (takes('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  double product() {
    double value = power();
    while (true) {
      if (takes('*')) {
        value *= power();
      } else if (takes('/')) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  double power() {
    const double base = factor();
    return takes('^') ? std::pow(base, power()) : base;
  }

  double factor() {
    if (takes('-')) return -power();
    if (!takes('(')) return number();
    const double value = sum();
    return takes(')') ? value : kNoSum;
  }

  double number() {
    const auto length = rest_.find_first_not_of("0123456789.");
    const std::string digits(rest_.substr(0, length));
    if (digits.empty()) return kNoSum;
    rest_.remove_prefix(digits.size());
    return std::strtod(digits.c_str(), nullptr);
  }

  std::string_view rest_;
};

}  // namespace

double value_of(std::string_view sum) {
  return Reader(sum).whole();
}

}  // namespace hone::deck
