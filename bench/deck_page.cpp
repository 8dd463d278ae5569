#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "deck/format.h"

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The page beside the checkout where there is one, else the synthetic page of the tests.
std::string page() {
  const std::filesystem::path root = HONE_SOURCE_DIR;
  const std::string seeds = text_of(root / "../shared/seeds/flashcards.txt");
  return seeds.empty() ? text_of(root / "tests/deck/golden/page/baker.txt") : seeds;
}

void ParsePage(benchmark::State& state) {
  const std::string text = page();
  const hone::deck::Format format = hone::deck::page_format();
  for (auto _ : state) benchmark::DoNotOptimize(format.parse(text, {}));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}
BENCHMARK(ParsePage)->Unit(benchmark::kMillisecond);

void PrintPage(benchmark::State& state) {
  const hone::deck::Format format = hone::deck::page_format();
  const auto parsed = format.parse(page(), {});
  std::size_t bytes = 0;
  for (auto _ : state) bytes += format.print(parsed->deck).size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(PrintPage)->Unit(benchmark::kMillisecond);

}  // namespace
