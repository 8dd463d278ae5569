#include <algorithm>
#include <cmath>
#include <set>

#include "mnemonic/cue_table.h"
#include "text/ascii.h"
#include "text/plain_words.h"
#include "text/terms.h"
#include "text/words.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kShortest = 3;     // letters of a cue
constexpr std::size_t kCuesALetter = 6;  // kept for each item
constexpr double kLeastCloseness = 0.15;
constexpr double kRarestRank = 30'000;

// What speaks for a cue, in the units of Evidence.
constexpr double kMeaning = 0.2;
constexpr double kTitle = 0.1;
constexpr double kMargin = 3.0;
constexpr double kUses = 0.5;
constexpr double kFamiliar = 0.08;
constexpr double kInflected = 0.04;
constexpr double kLetter = 0.01;  // for each letter, against it
constexpr double kStart = -0.4;

/// How a family weighs what speaks for a cue.
struct Taste {
  double title;     ///< a word of the item's own title
  double detail;    ///< a word of its detail
  double notes;     ///< a word of its notes
  double related;   ///< WordNet's relative of a title's word
  double pictured;  ///< times its concreteness
};

constexpr Taste kAcrosticTaste{0.25, 0.10, 0.05, 0.08, 0.05};
constexpr Taste kCueWordsTaste{0.05, 0.10, 0.05, 0.08, 0.15};

/// Words that may stand before a title's noun when no word of meaning begins with the letter.
constexpr std::array<std::string_view, 23> kFillers{
    "Actual",  "Big",   "Clear", "Defined", "Explicit", "Full",  "Given", "Hard",
    "Initial", "Joint", "Key",   "Lasting", "My",       "Named", "Open",  "Proven",
    "Quick",   "Real",  "Solid", "True",    "Urgent",   "Vital", "Wider"};
constexpr double kFillerQuality = 0.42;

class Finder {
 public:
  Finder(std::span<const ItemProfile> items, const text::WordVectors& vectors,
         const Lexicon& lexicon, const Taste& taste)
      : items_(items),
        vectors_(&vectors),
        lexicon_(&lexicon),
        taste_(&taste),
        table_(items.size()) {
    for (const ItemProfile& item : items) {
      for (const auto& [term, times] : item.terms) totals_[term] += times;
      for (const std::string& term : std::set(item.title_terms.begin(), item.title_terms.end())) {
        ++titled_[term];
      }
    }
  }

  void add_own_words() {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      for (const auto& [word, use] : items_[item].words) {
        const auto place = vectors_->find(word);
        if (!is_spellable(word)) continue;
        judge_for(item, word, use.shown, place, own_bonus(use.source));
      }
    }
  }

  void add_relatives(const WordNet& wordnet) {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      for (const std::string& title : items_[item].title) {
        for (const std::string& word : wordnet.near(text::plain_word(title))) {
          if (!lexicon_->find(word) || !is_spellable(word)) continue;
          if (const auto place = vectors_->find(word)) {
            judge_for(item, word, word, place, taste_->related);
          }
        }
      }
    }
  }

  void add_known(std::span<const KnownWord> known) {
    for (const KnownWord& word : known) {
      if (word.word.letters.size() < kShortest) continue;
      double best = kLeastCloseness;
      std::size_t nearest = items_.size();
      for (std::size_t item = 0; item < items_.size(); ++item) {
        const double near = items_[item].meaning.similarity(word.place);
        if (near > best) {
          best = near;
          nearest = item;
        }
      }
      if (nearest == items_.size() || best < 0.25) continue;
      judge_for(nearest, std::string(word.word.letters), std::string(word.word.letters), word.place,
                0);
    }
  }

  void add_fillers() {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      if (items_[item].title.empty()) continue;
      const std::string& head = items_[item].title.back();
      for (const auto filler : kFillers) {
        table_.add(item, {std::string(filler) + " " + text::fold(head), kFillerQuality});
      }
    }
  }

  CueTable take() {
    table_.settle(kCuesALetter);
    return std::move(table_);
  }

 private:
  static bool is_spellable(std::string_view word) {
    return word.size() >= kShortest && std::ranges::all_of(word, text::is_lower);
  }

  [[nodiscard]] double own_bonus(Source source) const {
    switch (source) {
      case Source::kTitle:
        return taste_->title;
      case Source::kDetail:
        return taste_->detail;
      case Source::kNotes:
        return taste_->notes;
      case Source::kElsewhere:
        break;
    }
    return 0;
  }

  /// What speaks for a word as a cue of an item.
  struct Evidence {
    double meaning = 0.3;  ///< its cosine with the item's text; a word that nobody knows is at home
    double title = 0.3;    ///< its cosine with the nearest word of the title
    double margin = 0;     ///< by how much its meaning is nearer to this item than to any other
    double familiar = 0.3;
    double uses = 0;   ///< in the item's text
    double share = 0;  ///< the part of its uses on the card that this item has
  };

  [[nodiscard]] Evidence evidence(std::size_t item, const std::string& term,
                                  std::optional<std::size_t> place) const {
    Evidence found;
    if (const auto own = items_[item].terms.find(term); own != items_[item].terms.end()) {
      found.uses = own->second;
      found.share = own->second / (totals_.at(term) + 0.5);
    }
    if (!place) return found;
    found.meaning = items_[item].meaning.similarity(*place);
    found.title = 0;
    for (const std::size_t title : items_[item].title_places) {
      found.title = std::max(found.title, static_cast<double>(vectors_->similarity(*place, title)));
    }
    found.margin = 1;
    for (std::size_t other = 0; other < items_.size(); ++other) {
      if (other == item) continue;
      found.margin =
          std::min(found.margin, found.meaning - items_[other].meaning.similarity(*place));
    }
    const double rank = static_cast<double>(vectors_->rank(*place));
    found.familiar = 1 - std::min(1.0, rank / kRarestRank);
    return found;
  }

  /// A title's word that several titles share brings none of them back.
  [[nodiscard]] bool is_ambiguous(std::size_t item, const std::string& term) const {
    const auto titled = titled_.find(term);
    if (titled == titled_.end()) return false;
    return titled->second > 1 ||
           std::ranges::find(items_[item].title_terms, term) == items_[item].title_terms.end();
  }

  void judge_for(std::size_t item, const std::string& word, const std::string& shown,
                 std::optional<std::size_t> place, double bonus) {
    const std::string term = text::term_of(word);
    if (is_ambiguous(item, term)) return;
    const Evidence found = evidence(item, term, place);
    const bool elsewhere = found.uses == 0 && totals_.contains(term);
    if (found.meaning + found.title < 2 * kLeastCloseness || elsewhere || found.margin < -0.1)
      return;
    const auto known = lexicon_->find(word);
    const double pictured = known ? concreteness(*known) : 0.3;
    const double inflected = known && known->inflected ? kInflected : 0;
    const double quality = kStart + kMeaning * found.meaning + kTitle * found.title +
                           kMargin * std::clamp(found.margin, -0.1, 0.3) + bonus +
                           kUses * std::log1p(found.uses) * found.share +
                           taste_->pictured * pictured + kFamiliar * found.familiar - inflected -
                           kLetter * static_cast<double>(word.size());
    table_.add(item, {shown_as_cue(shown), std::clamp(quality, 0.0, 1.0)});
  }

  static std::string shown_as_cue(std::string shown) {
    if (!shown.empty() && text::is_lower(shown[0]))
      shown[0] = static_cast<char>(shown[0] - 'a' + 'A');
    return shown;
  }

  std::span<const ItemProfile> items_;
  const text::WordVectors* vectors_;
  const Lexicon* lexicon_;
  const Taste* taste_;
  CueTable table_;
  std::map<std::string, int> totals_;
  std::map<std::string, int> titled_;
};

}  // namespace

CueTable cues_of(std::span<const ItemProfile> items, std::span<const KnownWord> known,
                 const text::WordVectors& vectors, const Lexicon& lexicon, const WordNet& wordnet,
                 deck::DeviceFamily family) {
  const bool acrostic = family == deck::DeviceFamily::kAcrostic;
  Finder finder(items, vectors, lexicon, acrostic ? kAcrosticTaste : kCueWordsTaste);
  finder.add_own_words();
  finder.add_relatives(wordnet);
  finder.add_known(known);
  if (acrostic) finder.add_fillers();
  return finder.take();
}

}  // namespace hone::mnemonic
