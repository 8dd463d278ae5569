#include "memory/weights_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <vector>

namespace hone::memory {
namespace {

/// What stands in the first square brackets, or everything.
std::string_view list_in(std::string_view text) {
  const auto begin = text.find('[');
  if (begin == std::string_view::npos) return text;
  const auto end = text.find(']', begin);
  if (end == std::string_view::npos) return text;
  return text.substr(begin + 1, end - begin - 1);
}

}  // namespace

std::string weights_text(const Parameters& p) {
  return fmt::format("{}", fmt::join(p.w, " "));
}

Result<std::vector<double>> parse_numbers(std::string_view text) {
  constexpr std::string_view kBetween = " \t\r\n,;";
  std::string_view rest = list_in(text);
  std::vector<double> weights;
  for (;;) {
    const auto begin = rest.find_first_not_of(kBetween);
    if (begin == std::string_view::npos) return weights;
    rest.remove_prefix(begin);
    const std::string_view word = rest.substr(0, rest.find_first_of(kBetween));
    double value = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (code != std::errc{} || end != word.data() + word.size()) {
      return invalid_input(fmt::format("“{}” is not a weight; give 21 numbers, as 0.212 1.2931",
                                       word.substr(0, 40)));
    }
    weights.push_back(value);
    rest.remove_prefix(word.size());
  }
}

Result<Parameters> parse_weights(std::string_view text) {
  return parameters_from(TRY(parse_numbers(text)));
}

}  // namespace hone::memory
