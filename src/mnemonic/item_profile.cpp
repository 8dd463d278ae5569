#include "mnemonic/item_profile.h"

#include <array>
#include <string_view>

#include "deck/stop_words.h"
#include "text/plain_words.h"
#include "text/terms.h"

namespace hone::mnemonic {
namespace {

struct Part {
  std::string_view text;
  Source source;
  double weight;  ///< of a word in the item's meaning
};

/// Titles say what the item is; notes are long, and much in them is beside it.
std::array<Part, 9> parts_of(const deck::Item& item) {
  return {{{item.title, Source::kTitle, 4},
           {item.qualifier, Source::kDetail, 1.5},
           {item.detail, Source::kDetail, 1},
           {item.notes.elaboration, Source::kNotes, 0.4},
           {item.notes.intuition, Source::kNotes, 0.3},
           {item.notes.implication, Source::kNotes, 0.3},
           {item.notes.involvement, Source::kNotes, 0.2},
           {item.notes.ownership, Source::kNotes, 0.2},
           {item.notes.example, Source::kNotes, 0.2}}};
}

void read_part(ItemProfile& profile, const Part& part, const text::WordVectors& vectors) {
  for (const text::PlacedWord& word : text::placed_words(part.text)) {
    if (deck::is_stop_word(word.plain)) continue;
    const std::string shown(part.text.substr(word.begin, word.end - word.begin));
    const std::string term = text::term_of(word.plain);
    auto [use, first] = profile.words.try_emplace(word.plain);
    if (first) use->second = {.source = part.source, .times = 0, .shown = shown};
    ++use->second.times;
    ++profile.terms[term];
    const auto place = vectors.find(word.plain);
    if (place) profile.meaning.add(*place, part.weight);
    if (part.source != Source::kTitle) continue;
    profile.title.push_back(shown);
    profile.title_terms.push_back(term);
    if (place) profile.title_places.push_back(*place);
  }
}

}  // namespace

std::vector<ItemProfile> profiles_of(const deck::MustHaveList& list,
                                     const text::WordVectors& vectors) {
  std::vector<ItemProfile> profiles;
  for (const deck::Item& item : list.items) {
    ItemProfile profile{.words = {},
                        .terms = {},
                        .title = {},
                        .title_places = {},
                        .title_terms = {},
                        .meaning = Meaning(vectors)};
    for (const Part& part : parts_of(item)) read_part(profile, part, vectors);
    profile.meaning.settle();
    profiles.push_back(std::move(profile));
  }
  return profiles;
}

}  // namespace hone::mnemonic
