// How long it takes to give the letters of every word to the items of a list: exact, one core. Cues
// are drawn at random: an item has one for 16 of the 26 letters, as on the cards of the built-in
// pack. The names of 5 to 9 letters are those of all 70,000 words, phrases and clipped words of
// that length.

#include <benchmark/benchmark.h>

#include <random>

#include "mnemonic/letter_search.h"
#include "mnemonic/lexicon.h"

namespace hone::mnemonic {
namespace {

LetterValues some_values(std::size_t items) {
  std::mt19937 chance(7);
  std::uniform_real_distribution<float> part(0, 1);
  LetterValues values(items);
  for (std::size_t item = 0; item < items; ++item) {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      if (part(chance) < 16.0F / 26) values.set(item, letter, part(chance));
    }
  }
  return values;
}

void search(benchmark::State& state, bool keep_order) {
  const auto items = static_cast<std::size_t>(state.range(0));
  const auto names = built_in_lexicon().names(items);
  std::vector<std::string_view> letters;
  for (const Name& name : names) letters.emplace_back(name.letters);
  const LetterTree tree(letters);
  const LetterValues values = some_values(items);
  for (auto _ : state) {
    benchmark::DoNotOptimize(best_values(tree, names.size(), values, keep_order));
  }
  state.counters["names"] = static_cast<double>(names.size());
}

void AnyOrder(benchmark::State& state) {
  search(state, false);
}
void OrderKept(benchmark::State& state) {
  search(state, true);
}
void Arranging(benchmark::State& state) {
  const auto names = built_in_lexicon().names(7);
  std::vector<std::string_view> letters;
  for (const Name& name : names) letters.emplace_back(name.letters);
  for (auto _ : state) benchmark::DoNotOptimize(LetterTree(letters));
}

BENCHMARK(AnyOrder)->DenseRange(5, 9)->Unit(benchmark::kMillisecond);
BENCHMARK(OrderKept)->DenseRange(5, 9)->Unit(benchmark::kMillisecond);
BENCHMARK(Arranging)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hone::mnemonic
