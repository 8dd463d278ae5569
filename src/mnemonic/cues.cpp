#include <algorithm>
#include <array>

#include "mnemonic/cue_judge.h"
#include "mnemonic/cue_table.h"
#include "text/ascii.h"
#include "text/plain_words.h"
#include "text/words.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kShortest = 3;     // letters of a cue
constexpr std::size_t kCuesALetter = 6;  // kept for each item
constexpr double kLeastNear = 0.25;      // cosine of a known word with an item's text
constexpr Taste kAcrosticTaste{0.25, 0.10, 0.05, 0.08, 0.05};
constexpr Taste kCueWordsTaste{0.05, 0.10, 0.05, 0.08, 0.15};

/// Words that may stand before a title's noun when no word of meaning begins with the letter.
constexpr std::array<std::string_view, 23> kFillers{
    "Actual",  "Big",   "Clear", "Defined", "Explicit", "Full",  "Given", "Hard",
    "Initial", "Joint", "Key",   "Lasting", "My",       "Named", "Open",  "Proven",
    "Quick",   "Real",  "Solid", "True",    "Urgent",   "Vital", "Wider"};

class Finder {
 public:
  Finder(std::span<const ItemProfile> items, const Sources& sources, const Taste& taste)
      : items_(items),
        sources_(&sources),
        taste_(&taste),
        judge_(items, *sources.vectors, *sources.lexicon, taste),
        table_(items.size()) {}

  void add_own_words() {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      for (const auto& [word, use] : items_[item].words) {
        const auto place = sources_->vectors->find(word);
        if (!is_spellable(word) || sources_->blocked->holds(word)) continue;
        judge_for(item, word, use.shown, place, own_bonus(use.source));
      }
    }
  }

  void add_relatives() {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      for (const std::string& title : items_[item].title) {
        for (const std::string& word : sources_->wordnet.near(text::plain_word(title))) {
          if (!sources_->lexicon->find(word) || !is_spellable(word)) continue;
          if (const auto place = sources_->vectors->find(word)) {
            judge_for(item, word, word, place, taste_->related);
          }
        }
      }
    }
  }

  void add_known(std::span<const KnownWord> known) {
    for (const KnownWord& word : known) {
      if (word.word.letters.size() < kShortest) continue;
      double best = kLeastNear;
      std::size_t nearest = items_.size();
      for (std::size_t item = 0; item < items_.size(); ++item) {
        const double near = items_[item].meaning.similarity(word.place);
        if (near > best) {
          best = near;
          nearest = item;
        }
      }
      if (nearest == items_.size()) continue;
      judge_for(nearest, std::string(word.word.letters), std::string(word.word.letters), word.place,
                0);
    }
  }

  void add_fillers() {
    for (std::size_t item = 0; item < items_.size(); ++item) {
      if (items_[item].title.empty()) continue;
      const std::string head = text::fold(items_[item].title.back());
      if (sources_->blocked->holds(head)) continue;
      for (const auto filler : kFillers) {
        table_.add(item, {std::string(filler) + " " + head, kFillerQuality});
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

  void judge_for(std::size_t item, const std::string& word, const std::string& shown,
                 std::optional<std::size_t> place, double bonus) {
    const auto quality = judge_.quality(item, word, place, bonus);
    if (quality) table_.add(item, {shown_as_cue(shown), *quality});
  }

  static std::string shown_as_cue(std::string shown) {
    const bool small = !shown.empty() && text::is_lower(shown[0]);
    if (small) shown[0] = static_cast<char>(shown[0] - 'a' + 'A');
    return shown;
  }

  std::span<const ItemProfile> items_;
  const Sources* sources_;
  const Taste* taste_;
  CueJudge judge_;
  CueTable table_;
};

}  // namespace

CueTable cues_of(std::span<const ItemProfile> items, std::span<const KnownWord> known,
                 const Sources& sources, deck::DeviceFamily family) {
  const bool acrostic = family == deck::DeviceFamily::kAcrostic;
  Finder finder(items, sources, acrostic ? kAcrosticTaste : kCueWordsTaste);
  finder.add_own_words();
  finder.add_relatives();
  finder.add_known(known);
  if (acrostic) finder.add_fillers();
  return finder.take();
}

}  // namespace hone::mnemonic
