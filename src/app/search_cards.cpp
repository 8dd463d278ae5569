#include "app/search_cards.h"

#include <algorithm>

#include "text/plain_words.h"

namespace hone::app {
namespace {

constexpr std::size_t kMostWords = 16;

/// The first words of what is looked for, each once. The last one stays last, because it may not
/// have been typed to its end.
std::vector<std::string> sought_words(std::string_view text) {
  std::vector<std::string> words;
  for (text::PlacedWord& word : text::placed_words(text)) {
    std::erase(words, word.plain);
    words.push_back(std::move(word.plain));
    if (words.size() == kMostWords) break;
  }
  return words;
}

struct Found {
  const deck::Passage* passage = nullptr;
  std::string_view text;  ///< in which the words stand; empty: only in the passage's name
  std::size_t words = 0;
};

/// The text that shows most of the words. Equal ones keep their order, but anything else comes
/// before the question, which is shown anyway.
Found best_passage(const std::vector<deck::Passage>& passages, const SoughtWords& sought) {
  Found best;
  const auto offer = [&](const deck::Passage& passage, std::string_view text, std::size_t words) {
    const bool after_question =
        best.passage != nullptr && best.passage->place == deck::Place::kQuestion;
    const bool better = words > best.words || (words == best.words && words > 0 && after_question);
    if (best.passage == nullptr || better) best = {&passage, text, words};
  };
  for (const deck::Passage& passage : passages) {
    if (passage.place != deck::Place::kSection) offer(passage, {}, sought.found_in(passage.name));
    for (const std::string& text : passage.texts) offer(passage, text, sought.found_in(text));
  }
  return best;
}

/// What is read at a place whose name alone holds the words: the beginning of its text.
std::string_view text_to_show(const Found& found) {
  if (!found.text.empty()) return found.text;
  return found.passage->texts.empty() ? std::string_view(found.passage->name)
                                      : std::string_view(found.passage->texts.front());
}

SearchHit hit_of(StoredCard card, std::optional<double> rank, const SoughtWords& sought) {
  SearchHit hit{
      .card = std::move(card), .rank = rank, .question = {}, .name = {}, .key = {}, .snippet = {}};
  hit.question = marked(hit.card.card.question, sought);
  const auto passages = deck::passages_of(hit.card.card);
  if (passages.empty()) return hit;
  const Found found = best_passage(passages, sought);
  hit.place = found.passage->place;
  hit.name = found.passage->name;
  hit.key = found.passage->key;
  hit.snippet = snippet(text_to_show(found), sought);
  return hit;
}

}  // namespace

Result<SearchReport> search_cards(Store& store, const SearchQuery& query) {
  SearchReport report;
  report.words = sought_words(query.text);
  CardSearch search{report.words, true, query.deck, query.limit + 1};
  std::vector<CardMatch> matches = TRY(store.find_cards(search));
  if (matches.empty() && report.words.size() > 1) {
    search.all_words = false;
    matches = TRY(store.find_cards(search));
    report.all_words = matches.empty();
  }
  report.more = std::cmp_greater(matches.size(), query.limit);
  if (report.more) matches.resize(static_cast<std::size_t>(query.limit));
  const SoughtWords sought(report.words);
  for (const CardMatch& match : matches) {
    auto card = TRY(store.find_card(match.card));
    if (card) report.hits.push_back(hit_of(std::move(*card), match.rank, sought));
  }
  return report;
}

}  // namespace hone::app
