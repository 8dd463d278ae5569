#include "deck/pack/rows.h"

#include <algorithm>
#include <charconv>

#include "deck/formats/lines.h"

namespace hone::deck {
namespace {

constexpr std::string_view kTimes = "×";
constexpr std::string_view kMinutes = "min";
constexpr double kLargestFactor = 3;

/// A text cut in two; the second is empty when there is nothing to cut at.
struct Halves {
  std::string_view before;
  std::string_view after;
};

Halves cut_at(std::string_view text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return {trim(text), {}};
  return {trim(text.substr(0, at)), trim(text.substr(at + mark.size()))};
}

template <typename Number>
std::optional<Number> number_of(std::string_view digits) {
  Number number{};
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

}  // namespace

std::optional<Adjustment> read_adjustment(std::string_view row) {
  const Halves sides = cut_at(row, ":");
  const Halves product = cut_at(sides.before, kTimes);
  const auto factor = number_of<double>(product.after);
  if (!factor || !(*factor >= 0 && *factor <= kLargestFactor) || sides.after.empty()) {
    return std::nullopt;
  }
  return Adjustment{std::string(product.before), *factor, std::string(sides.after)};
}

std::optional<Stage> read_stage(std::string_view row) {
  const Halves sides = cut_at(row, ":");
  const Halves parts = cut_at(sides.before, ",");
  if (!parts.after.ends_with(kMinutes) || sides.after.empty()) return std::nullopt;
  const auto minutes =
      number_of<int>(trim(parts.after.substr(0, parts.after.size() - kMinutes.size())));
  if (!minutes || *minutes <= 0) return std::nullopt;
  return Stage{std::string(parts.before), *minutes, std::string(sides.after)};
}

std::vector<std::string> names_behind(std::string_view label, std::string_view text) {
  std::vector<std::string> names;
  const std::size_t at = text.find(label);
  if (at == std::string_view::npos) return names;
  std::string_view rest = text.substr(at + label.size());
  rest = rest.substr(0, rest.find('.'));
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    const std::string_view name = trim(rest.substr(0, end));
    if (!name.empty()) names.emplace_back(name);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

std::string without_names(std::string_view text) {
  const std::size_t end = std::min(text.find(kDiagnosticsLabel), text.find(kQuestionsLabel));
  return std::string(trim(text.substr(0, std::min(end, text.size()))));
}

}  // namespace hone::deck
