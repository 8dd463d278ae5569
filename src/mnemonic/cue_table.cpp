#include "mnemonic/cue_table.h"

#include <algorithm>
#include <optional>

#include "text/ascii.h"
#include "text/words.h"

namespace hone::mnemonic {
namespace {

constexpr double kWorst = 1.5;  // how much more a bad cue counts than two half as bad

std::optional<std::size_t> place_of(std::string_view text) {
  if (text.empty()) return {};
  const char first = text.front();
  if (text::is_lower(first)) return static_cast<std::size_t>(first - 'a');
  if (text::is_upper(first)) return static_cast<std::size_t>(first - 'A');
  return {};
}

}  // namespace

std::span<const Cue> CueTable::at(std::size_t item, char letter) const {
  return cues_[item][static_cast<std::size_t>(letter - 'a')];
}

void CueTable::add(std::size_t item, Cue cue) {
  const auto place = place_of(cue.text);
  if (!place) return;
  auto& cues = cues_[item][*place];
  const auto same = std::ranges::find(cues, text::fold(cue.text),
                                      [](const Cue& other) { return text::fold(other.text); });
  if (same == cues.end()) {
    cues.push_back(std::move(cue));
  } else if (same->quality < cue.quality) {
    *same = std::move(cue);
  }
}

void CueTable::keep_only(std::size_t item, const Cue& cue) {
  for (auto& cues : cues_[item]) cues.clear();
  add(item, cue);
}

void CueTable::keep_only(std::size_t item, char letter) {
  for (std::size_t place = 0; place < cues_[item].size(); ++place) {
    if (place != static_cast<std::size_t>(letter - 'a')) cues_[item][place].clear();
  }
}

void CueTable::settle(std::size_t most) {
  for (auto& letters : cues_) {
    for (auto& cues : letters) {
      std::ranges::stable_sort(cues, std::greater(), &Cue::quality);
      if (cues.size() > most) cues.resize(most);
    }
  }
}

double worth_of(double quality) {
  const double lacking = 1 - quality;
  return 1 - lacking - kWorst * lacking * lacking;
}

LetterValues CueTable::values() const {
  LetterValues values(items());
  for (std::size_t item = 0; item < items(); ++item) {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      const auto cues = at(item, letter);
      if (!cues.empty()) {
        values.set(item, letter, static_cast<float>(worth_of(cues.front().quality)));
      }
    }
  }
  return values;
}

}  // namespace hone::mnemonic
