// Holding a typed answer against a list: hone recall, and what is matched while a person types.

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "deck/format.h"
#include "recall/recalled.h"
#include "text/plain_words.h"

namespace hone {
namespace {

/// The card of the built-in deck that asks for a launch.
const deck::Card& shipped() {
  static const deck::Card kCard = [] {
    std::ifstream file(HONE_SOURCE_DIR "/packs/product-manager/stories.md");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (deck::Card& card : deck::markdown_format().parse(text, {}).value().deck.cards) {
      if (card.list && card.id.value.find("shipped") != std::string::npos) return card;
    }
    throw std::runtime_error("the pack has lost its card on a launch");
  }();
  return kCard;
}

/// Running text about the list, some of it mistyped, of so many words.
std::string answer_of(std::size_t words) {
  std::string all;
  for (const deck::Item& item : shipped().list->items) {
    all += item.detail + " " + item.notes.elaboration + " I rmember the meeting with Ostrava. ";
  }
  while (text::placed_words(all).size() < words) all += all;
  return all.substr(0, text::placed_words(all)[words - 1].end);
}

void match_answer(benchmark::State& state) {
  const std::string answer = answer_of(static_cast<std::size_t>(state.range(0)));
  const recall::Matcher fresh(*shipped().list, shipped().devices, text::built_in_vectors());
  for (auto _ : state) {
    state.PauseTiming();
    recall::Matcher matcher = fresh;  // no word was judged before
    state.ResumeTiming();
    benchmark::DoNotOptimize(recall::recall(matcher, answer, true));
  }
}
BENCHMARK(match_answer)->Arg(20)->Arg(300)->Unit(benchmark::kMicrosecond);

void read_card(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        recall::Matcher(*shipped().list, shipped().devices, text::built_in_vectors()));
  }
}
BENCHMARK(read_card)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace hone
