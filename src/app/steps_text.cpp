#include <fmt/format.h>

#include <array>
#include <charconv>

#include "app/setting_infos.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct StepUnit {
  char letter;
  Milliseconds length;
};
constexpr std::array kStepUnits{StepUnit{'d', days{1}}, StepUnit{'h', hours{1}},
                                StepUnit{'m', minutes{1}}, StepUnit{'s', seconds{1}}};
constexpr std::size_t kMostSteps = 10;
constexpr Milliseconds kLongestStep = days{30};

std::unexpected<Error> bad_step(std::string_view step) {
  return invalid_input(fmt::format(
      "“{}” is not a learning step; write steps as 1m 10m 2h 1d, up to 30d, or none", step));
}

Result<Milliseconds> parse_step(std::string_view text) {
  if (text.size() < 2) return bad_step(text);
  int count = 0;
  const char* last = text.data() + text.size() - 1;
  const auto [end, code] = std::from_chars(text.data(), last, count);
  if (code != std::errc{} || end != last || count < 1 || count > 3'000'000) return bad_step(text);
  for (const StepUnit& unit : kStepUnits) {
    if (unit.letter != *last) continue;
    const Milliseconds step = count * unit.length;
    if (step > kLongestStep) return bad_step(text);
    return step;
  }
  return bad_step(text);
}

std::string print_step(Milliseconds step) {
  for (const StepUnit& unit : kStepUnits) {
    if (step % unit.length == Milliseconds{0}) {
      return fmt::format("{}{}", step / unit.length, unit.letter);
    }
  }
  return fmt::format("{}s", step / Milliseconds{seconds{1}});
}

}  // namespace

std::string print_steps(const std::vector<Milliseconds>& steps) {
  if (steps.empty()) return "none";
  std::string text;
  for (const Milliseconds step : steps) {
    if (!text.empty()) text += ' ';
    text += print_step(step);
  }
  return text;
}

Result<std::vector<Milliseconds>> parse_steps(std::string_view text) {
  std::vector<Milliseconds> steps;
  if (text == "none") return steps;
  while (!text.empty()) {
    const std::size_t space = text.find_first_of(" ,");
    const std::string_view word = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    if (word.empty()) continue;
    const Milliseconds step = TRY(parse_step(word));
    if (!steps.empty() && step < steps.back()) {
      return invalid_input(
          fmt::format("the step {} is shorter than the one before it; put steps in order", word));
    }
    steps.push_back(step);
  }
  if (steps.empty() || steps.size() > kMostSteps) {
    return invalid_input(fmt::format("give 1 to {} steps, or none", kMostSteps));
  }
  return steps;
}

}  // namespace hone::app
