// Searching 100,000 cards as one types. HONE_BENCH_SEARCH names a folder to make the library in and
// to leave it there.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <string>

#include "app/search_cards.h"
#include "deck/unit.h"
#include "store/open.h"

namespace hone {
namespace {

namespace fs = std::filesystem;

constexpr int kCards = 100'000;
constexpr int kItems = 5;
constexpr int kVocabulary = 20'000;

/// Words as language has them: the nth most common is said one nth as often as the first.
class Words {
 public:
  Words() {
    std::vector<double> weights;
    for (int rank = 1; rank <= kVocabulary; ++rank) {
      weights.push_back(1.0 / rank);
      words_.push_back(made_up());
    }
    pick_ = std::discrete_distribution<std::size_t>(weights.begin(), weights.end());
  }
  [[nodiscard]] const std::string& at(std::size_t rank) const { return words_[rank]; }
  std::string text(int count) {
    std::string text;
    for (; count > 0; --count) text += words_[pick_(chance_)] + ' ';
    return text;
  }

 private:
  std::string made_up() {
    std::string word;
    for (auto length = 3 + chance_() % 7; length > 0; --length) {
      word += static_cast<char>('a' + chance_() % 26);
    }
    return word;
  }
  std::mt19937 chance_{7};
  std::vector<std::string> words_;
  std::discrete_distribution<std::size_t> pick_;
};

deck::Card card_number(int number, Words& words) {
  deck::Card card;
  card.id = deck::CardId{"card-" + std::to_string(number)};
  card.question = words.text(8);
  card.list.emplace();
  for (int item = 0; item < kItems; ++item) {
    card.list->items.push_back(deck::item_from_title(words.text(2)));
    card.list->items.back().detail = words.text(8);
    card.list->items.back().key = deck::PartKey{"item-" + std::to_string(item)};
  }
  return card;
}

void make(const fs::path& folder) {
  Words words;
  app::DeckChange change;
  change.update.deck.name = deck::DeckName{"Bench"};
  for (int number = 0; number < kCards; ++number) {
    change.update.deck.cards.push_back(card_number(number, words));
    change.update.report.created.push_back(change.update.deck.cards.back().id);
  }
  const auto store = store::open_store({.folder = folder});
  if (!store || !(*store)->save(change)) throw std::runtime_error("no library");
}

const fs::path& folder() {
  static const fs::path path = [] {
    const char* const named = std::getenv("HONE_BENCH_SEARCH");
    fs::path made = named != nullptr ? fs::path{named} : fs::temp_directory_path() / "hone-search";
    if (!fs::exists(store::database_file(made))) make(made);
    return made;
  }();
  return path;
}

void search(benchmark::State& state, const std::string& text) {
  const auto store = store::open_store({.folder = folder()});
  std::size_t hits = 0;
  for (auto _ : state) hits = app::search_cards(**store, {.text = text, .deck = {}})->hits.size();
  state.counters["hits"] = static_cast<double>(hits);
}

void RareWord(benchmark::State& state) {
  search(state, Words().at(5000));
}
void CommonWord(benchmark::State& state) {
  search(state, Words().at(30));
}
void WordOnNearlyEveryCard(benchmark::State& state) {
  search(state, Words().at(0));
}
void TwoCommonWords(benchmark::State& state) {
  search(state, Words().at(3) + " " + Words().at(8));
}
void OneLetter(benchmark::State& state) {
  search(state, "a");
}
void TwoLetters(benchmark::State& state) {
  search(state, Words().at(0).substr(0, 2));
}
void WordAndBeginning(benchmark::State& state) {
  search(state, Words().at(100) + " " + Words().at(1).substr(0, 3));
}
void NoSuchWord(benchmark::State& state) {
  search(state, "xylophonists");
}
void NoCardHasBoth(benchmark::State& state) {
  search(state, Words().at(0) + " xylophonists");
}

BENCHMARK(RareWord)->Unit(benchmark::kMillisecond);
BENCHMARK(CommonWord)->Unit(benchmark::kMillisecond);
BENCHMARK(WordOnNearlyEveryCard)->Unit(benchmark::kMillisecond);
BENCHMARK(TwoCommonWords)->Unit(benchmark::kMillisecond);
BENCHMARK(OneLetter)->Unit(benchmark::kMillisecond);
BENCHMARK(TwoLetters)->Unit(benchmark::kMillisecond);
BENCHMARK(WordAndBeginning)->Unit(benchmark::kMillisecond);
BENCHMARK(NoSuchWord)->Unit(benchmark::kMillisecond);
BENCHMARK(NoCardHasBoth)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hone
