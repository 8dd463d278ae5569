// How long a story takes to check: the worked example of the shipped card, told until it has 400
// words.

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "deck/format.h"
#include "story/check.h"

namespace {

using namespace hone;

story::Outline shipped() {
  std::ifstream file(HONE_SOURCE_DIR "/packs/product-manager/stories.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto parsed = deck::markdown_format().parse(text, {});
  for (const deck::Card& card : parsed->deck.cards) {
    if (story::kind_of(card) == story::Kind::kShipped) {
      return story::outline_of(story::Kind::kShipped, card).value();
    }
  }
  return {};
}

std::string four_hundred_words(const story::Outline& outline) {
  std::string text;
  for (const story::Element& element : outline.elements) text += element.texts + " ";
  std::size_t at = 0;
  for (int words = 0; words < 400 && at < text.size(); ++at) words += text[at] == ' ' ? 1 : 0;
  return text.substr(0, at);
}

void check_story(benchmark::State& state) {
  const story::Outline outline = shipped();
  const std::string text = four_hundred_words(outline);
  for (auto step : state) {
    benchmark::DoNotOptimize(story::check({.text = text, .other_tellings = {}}, outline));
  }
}
BENCHMARK(check_story)->Unit(benchmark::kMillisecond);

}  // namespace
