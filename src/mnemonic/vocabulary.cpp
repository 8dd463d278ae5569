#include "mnemonic/vocabulary.h"

#include "deck/stop_words.h"

namespace hone::mnemonic {

std::vector<KnownWord> known_words(const Lexicon& lexicon, const text::WordVectors& vectors,
                                   std::size_t most_letters, std::size_t rarest) {
  std::vector<KnownWord> known;
  std::size_t place = 0;
  // Both are in order of their letters, so one pass over each is enough.
  for (const Word& word : lexicon.words()) {
    while (place < vectors.size() && vectors.word(place) < word.letters) ++place;
    if (place == vectors.size()) break;
    if (vectors.word(place) != word.letters || word.letters.size() > most_letters) continue;
    const std::size_t rank = vectors.rank(place);
    if (rank < rarest && !deck::is_stop_word(word.letters)) known.push_back({word, place, rank});
  }
  return known;
}

}  // namespace hone::mnemonic
