#include "app/pace.h"

#include <algorithm>

namespace hone::app {
namespace {

constexpr std::size_t kFewest = 5;

void learn(PaceOfKind& kind, std::vector<Milliseconds>& times) {
  if (times.size() < kFewest) return;
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::ranges::nth_element(times, middle);
  kind = {std::chrono::duration<double>(*middle).count(), true};
}

}  // namespace

void PaceFinder::add(const LogEntry& entry) {
  if (entry.spent <= Milliseconds{0}) return;
  (entry.units.size() > 1 ? lists_ : others_).push_back(counted_time(entry.spent));
}

Pace PaceFinder::pace() {
  Pace pace;
  learn(pace.list, lists_);
  learn(pace.other, others_);
  return pace;
}

double estimated_minutes(const std::vector<Question>& questions, const Pace& pace) {
  double seconds = 0;
  for (const Question& question : questions) seconds += pace.of(question).seconds;
  return seconds / 60;
}

}  // namespace hone::app
