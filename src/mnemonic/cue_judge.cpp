#include "mnemonic/cue_judge.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "text/terms.h"

namespace hone::mnemonic {
namespace {

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

}  // namespace

/// What speaks for a word as a cue of an item.
struct CueJudge::Evidence {
  double meaning = 0.3;  ///< its cosine with the item's text; a word that nobody knows is at home
  double title = 0.3;    ///< its cosine with the nearest word of the title
  double margin = 0;     ///< by how much its meaning is nearer to this item than to any other
  double familiar = 0.3;
  double uses = 0;   ///< in the item's text
  double share = 0;  ///< the part of its uses on the card that this item has
};

CueJudge::CueJudge(std::span<const ItemProfile> items, const text::WordVectors& vectors,
                   const Lexicon& lexicon, const Taste& taste)
    : items_(items), vectors_(&vectors), lexicon_(&lexicon), taste_(&taste) {
  for (const ItemProfile& item : items) {
    for (const auto& [term, times] : item.terms) totals_[term] += times;
    for (const std::string& term : std::set(item.title_terms.begin(), item.title_terms.end())) {
      ++titled_[term];
    }
  }
}

CueJudge::Evidence CueJudge::evidence(std::size_t item, const std::string& term,
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
    found.margin = std::min(found.margin, found.meaning - items_[other].meaning.similarity(*place));
  }
  const double rank = static_cast<double>(vectors_->rank(*place));
  found.familiar = 1 - std::min(1.0, rank / kRarestRank);
  return found;
}

/// A title's word that several titles share brings none of them back.
bool CueJudge::is_ambiguous(std::size_t item, const std::string& term) const {
  const auto titled = titled_.find(term);
  if (titled == titled_.end()) return false;
  return titled->second > 1 ||
         std::ranges::find(items_[item].title_terms, term) == items_[item].title_terms.end();
}

std::optional<double> CueJudge::quality(std::size_t item, const std::string& word,
                                        std::optional<std::size_t> place, double bonus) const {
  const std::string term = text::term_of(word);
  if (is_ambiguous(item, term)) return {};
  const Evidence found = evidence(item, term, place);
  const bool elsewhere = found.uses == 0 && totals_.contains(term);
  const bool far = found.meaning + found.title < 2 * kLeastCloseness;
  if (far || elsewhere || found.margin < -0.1) return {};
  const auto known = lexicon_->find(word);
  const double pictured = known ? concreteness(*known) : 0.3;
  const double quality = kStart + kMeaning * found.meaning + kTitle * found.title +
                         kMargin * std::clamp(found.margin, -0.1, 0.3) + bonus +
                         kUses * std::log1p(found.uses) * found.share +
                         taste_->pictured * pictured + kFamiliar * found.familiar -
                         (known && known->inflected ? kInflected : 0) -
                         kLetter * static_cast<double>(word.size());
  return std::clamp(quality, 0.0, 1.0);
}

}  // namespace hone::mnemonic
