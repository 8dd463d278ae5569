#include "story/kind.h"

#include <fmt/format.h>

#include <array>

#include "text/words.h"

namespace hone::story {
namespace {

struct Entry {
  std::string_view name;
  double frequency = 0;  ///< very often 3, often 2
};

constexpr std::array<Entry, kKinds + 1> kEntries{{{"shipped", 3},
                                                  {"prioritization", 3},
                                                  {"influence", 3},
                                                  {"discovery", 2},
                                                  {"data", 3},
                                                  {"ambiguity", 2},
                                                  {"failure", 3},
                                                  {"disagreement", 3},
                                                  {"other", 0}}};
constexpr std::array kAll{Kind::kShipped,   Kind::kPrioritization, Kind::kInfluence,
                          Kind::kDiscovery, Kind::kData,           Kind::kAmbiguity,
                          Kind::kFailure,   Kind::kDisagreement};

}  // namespace

std::span<const Kind> all_kinds() {
  return kAll;
}

std::string_view name_of(Kind kind) {
  return kEntries[static_cast<std::size_t>(kind)].name;
}

Result<Kind> parse_kind(std::string_view name) {
  std::string folded = text::fold(name);
  if (folded == "prioritisation") folded = "prioritization";
  if (folded == "conflict") folded = "disagreement";
  for (std::size_t at = 0; at < kEntries.size(); ++at) {
    if (kEntries[at].name == folded) return static_cast<Kind>(at);
  }
  return invalid_input(
      fmt::format("There is no kind of story “{}”; there are shipped, prioritization, influence, "
                  "discovery, data, ambiguity, failure, disagreement and other.",
                  name));
}

double weight_of(Kind kind) {
  double total = 0;
  for (const Entry& entry : kEntries) total += entry.frequency;
  return kEntries[static_cast<std::size_t>(kind)].frequency / total;
}

}  // namespace hone::story
