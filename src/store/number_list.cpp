#include "store/number_list.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace hone::store {
namespace {

template <typename Number>
std::optional<std::vector<Number>> numbers_from(std::string_view text) {
  std::vector<Number> all;
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    Number number{};
    const auto read = std::from_chars(at, end, number);
    if (read.ec != std::errc{}) return std::nullopt;
    all.push_back(number);
    at = read.ptr;
    if (at == end) break;
    if (*at != ' ') return std::nullopt;
    ++at;
  }
  return all;
}

}  // namespace

std::string text_of(std::span<const double> numbers) {
  return fmt::format("{}", fmt::join(numbers, " "));
}

std::string text_of(std::span<const Milliseconds> spans) {
  std::vector<std::int64_t> counts;
  for (const Milliseconds span : spans) counts.push_back(span.count());
  return fmt::format("{}", fmt::join(counts, " "));
}

std::optional<std::vector<double>> doubles_from(std::string_view text) {
  return numbers_from<double>(text);
}

std::optional<std::vector<Milliseconds>> milliseconds_from(std::string_view text) {
  const auto counts = numbers_from<std::int64_t>(text);
  if (!counts) return std::nullopt;
  return std::vector<Milliseconds>(counts->begin(), counts->end());
}

}  // namespace hone::store
