#include "story/facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "text/terms.h"

namespace hone::story {
namespace {

constexpr double kTolerance = 0.02;
constexpr std::size_t kFarthest = 60;  ///< bytes between a metric and its number

std::size_t gap(const text::Span& left, const text::Span& right) {
  if (left.touches(right)) return 0;
  return left.begin < right.begin ? right.begin - left.end : left.begin - right.end;
}

std::string metric_name(const Reading& reading, const Hit& hit) {
  std::string name;
  for (const std::string& term : text::terms(hit.span.of(reading.text))) name += term + " ";
  return name;
}

FactRole role_of(const Reading& reading, const CueHits& cues, const text::Quantity& quantity,
                 std::size_t sentence) {
  for (const text::Change& change : reading.changes) {
    if (change.from.span == quantity.span) return FactRole::kBaseline;
    if (change.to.span == quantity.span) return FactRole::kActual;
  }
  for (const Hit& hit : cues.within(Cue::kTarget, sentence, sentence + 1)) {
    const bool before = hit.span.end <= quantity.span.begin;
    if (before && quantity.span.begin - hit.span.end < kFarthest / 2) return FactRole::kTarget;
  }
  return FactRole::kPlain;
}

bool same_date(const std::optional<text::DateMention>& left,
               const std::optional<text::DateMention>& right) {
  if (!left || !right) return !left && !right;
  return left->kind == right->kind && left->year == right->year && left->month == right->month &&
         left->day == right->day && left->quarter == right->quarter;
}

std::optional<text::DateMention> date_of(const Reading& reading, std::size_t sentence) {
  const text::Span span = reading.sentences[sentence].span;
  std::optional<text::DateMention> only;
  for (const text::DateMention& date : reading.dates) {
    if (!span.holds(date.span) || date.kind == text::DateKind::kRelative) continue;
    if (only && !same_date(only, date)) return std::nullopt;
    only = date;
  }
  return only;
}

std::optional<double> end_of(const Reading& reading, const text::Quantity& quantity) {
  for (const text::Change& change : reading.changes) {
    if (change.from.span == quantity.span) return change.to.value;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Fact> facts_of(const Reading& reading, const CueHits& cues) {
  std::vector<Fact> facts;
  for (const text::Quantity& quantity : reading.quantities) {
    if (quantity.upper) continue;
    const std::size_t sentence = reading.sentence_at(quantity.span.begin);
    const Hit* nearest = nullptr;
    std::size_t best = kFarthest;
    const auto metrics = cues.within(Cue::kMetric, sentence, sentence + 1);
    for (const Hit& hit : metrics) {
      if (const std::size_t apart = gap(hit.span, quantity.span); apart < best) {
        best = apart;
        nearest = &hit;
      }
    }
    if (nearest == nullptr) continue;
    facts.push_back({metric_name(reading, *nearest), role_of(reading, cues, quantity, sentence),
                     quantity, date_of(reading, sentence), end_of(reading, quantity)});
  }
  return facts;
}

bool contradicts(const Fact& left, const Fact& right) {
  if (left.metric != right.metric || left.role != right.role) return false;
  if (!same_date(left.date, right.date)) return false;
  if (!text::comparable(left.quantity, right.quantity)) return false;
  const bool durations = left.quantity.measure == text::Measure::kDuration;
  const double one = durations ? left.quantity.seconds : left.quantity.value;
  const double other = durations ? right.quantity.seconds : right.quantity.value;
  const double larger = std::max(std::abs(one), std::abs(other));
  if (larger == 0) return false;
  const bool rounded = std::round(one) == std::round(other) && larger >= 10;
  return std::abs(one - other) / larger > kTolerance && !rounded;
}

}  // namespace hone::story
