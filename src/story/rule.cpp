#include "story/rule.h"

#include <algorithm>
#include <array>
#include <set>

#include "text/words.h"

namespace hone::story {

std::string_view name_of(Reliability reliability) {
  constexpr std::array<std::string_view, 3> kNames{"finding", "check", "question"};
  return kNames[static_cast<std::size_t>(reliability)];
}

bool Scene::has(text::Measure measure) const {
  return std::ranges::any_of(reading.quantities, [&](const text::Quantity& quantity) {
    return quantity.measure == measure;
  });
}

text::Span Scene::opening() const {
  return reading.sentences.empty() ? text::Span{} : reading.sentences.front().span;
}

text::Span Scene::closing() const {
  return reading.sentences.empty() ? text::Span{} : reading.sentences.back().span;
}

text::Span Scene::result() const {
  return impacts.empty() ? closing() : impacts.front().quantity.span;
}

Places when(bool condition, text::Span span) {
  if (!condition) return {};
  return {Place{span}};
}

Places each(std::span<const Hit> hits, std::size_t most) {
  Places places;
  for (const Hit& hit : hits.first(std::min(most, hits.size()))) places.push_back({hit.span});
  return places;
}

std::size_t distinct(const Reading& reading, std::span<const Hit> hits) {
  std::set<std::string> words;
  for (const Hit& hit : hits) words.insert(text::fold(hit.span.of(reading.text)));
  return words.size();
}

}  // namespace hone::story
