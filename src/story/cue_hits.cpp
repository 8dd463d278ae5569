#include "story/cue_hits.h"

#include <algorithm>

namespace hone::story {
namespace {

const Lexicon& cue_lexicon() {
  static const Lexicon lexicon = [] {
    std::vector<std::string_view> lists;
    for (std::size_t cue = 0; cue < kCues; ++cue) lists.push_back(words_of(static_cast<Cue>(cue)));
    return Lexicon(lists);
  }();
  return lexicon;
}

}  // namespace

CueHits::CueHits(const Reading& reading) : hits_(cue_lexicon().find(reading.tokens)) {}

std::vector<Hit> CueHits::within(Cue cue, std::size_t first, std::size_t last) const {
  const auto begin = std::ranges::lower_bound(of(cue), first, {}, &Hit::sentence);
  const auto end = std::ranges::lower_bound(of(cue), last, {}, &Hit::sentence);
  return begin < end ? std::vector<Hit>(begin, end) : std::vector<Hit>{};
}

bool CueHits::in_sentence(Cue cue, std::size_t sentence) const {
  return std::ranges::binary_search(of(cue), sentence, {}, &Hit::sentence);
}

}  // namespace hone::story
