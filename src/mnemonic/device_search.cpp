#include "mnemonic/device_search.h"

#include <algorithm>

#include "mnemonic/hook.h"
#include "mnemonic/letter_search.h"
#include "mnemonic/spoken_strings.h"
#include "text/ascii.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kLongestCue = 12;  // letters
constexpr std::size_t kRarestCue = 25'000;
constexpr double kGoodFit = 0.0;  // a mean worth below it is worse than a clipped word

char small(char letter) {
  return text::is_upper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

void hold_to(CueTable& cues, const Pin& pin) {
  if (pin.text.size() == 1) {
    cues.keep_only(pin.item, small(pin.text.front()));
  } else {
    cues.keep_only(pin.item, Cue{pin.text, 1});
  }
}

}  // namespace

DeviceSearch::DeviceSearch(const deck::Card& card, const DeviceRequest& request,
                           const Sources& sources)
    : card_(&card),
      request_(&request),
      sources_(&sources),
      items_(profiles_of(*card.list, *sources.vectors)),
      cues_(cues_of(items_,
                    known_words(*sources.lexicon, *sources.vectors, kLongestCue, kRarestCue),
                    sources, request.family)),
      topic_(card, items_, *sources.vectors),
      keep_order_(request.keep_order.value_or(card.list->ordered)) {
  for (const Pin& pin : request.pins) hold_to(cues_, pin);
  values_ = cues_.values();
}

std::vector<RankedName> DeviceSearch::names(std::size_t letters) const {
  auto found = rank(sources_->lexicon->names(letters));
  const auto good =
      std::ranges::count_if(found, [](const RankedName& name) { return name.fit >= kGoodFit; });
  if (good >= static_cast<std::ptrdiff_t>(request_->most)) return found;
  const auto add = [&](const std::vector<RankedName>& more) {
    found.insert(found.end(), more.begin(), more.end());
  };
  add(rank(sources_->lexicon->stand_ins(letters)));
  add(rank(spoken_strings(*sources_->lexicon, values_, keep_order_, request_->most)));
  std::ranges::stable_sort(found, std::greater(), &RankedName::score);
  return found;
}

std::vector<RankedName> DeviceSearch::rank(const std::vector<Name>& names) const {
  return ranked(names, values_, keep_order_, topic_, *sources_->lexicon, *sources_->vectors);
}

std::optional<FoundDevice> DeviceSearch::device(const RankedName& ranked) const {
  const auto fit = best_fit(ranked.name.letters, values_, keep_order_);
  const bool spelled = ranked.name.form != Form::kWord;
  if (!fit || (spelled && sources_->blocked->spells(ranked.name.letters))) return {};
  const Word word = sources_->lexicon->find(ranked.name.word).value_or(Word());
  FoundDevice found{.device = {.family = request_->family,
                               .name = ranked.name.shown,
                               .hook = hook_for(ranked.name, word, topic_.phrase()),
                               .hook_label = std::string(kHookLabel),
                               .rows = {}},
                    .form = ranked.name.form,
                    .worst_cue = 1,
                    .bond = ranked.bond,
                    .pictured = ranked.pictured,
                    .score = ranked.score,
                    .qualities = {}};
  for (std::size_t at = 0; at < fit->size(); ++at) {
    if (const auto item = (*fit)[at]) add_row(found, ranked.name.letters[at], *item);
  }
  return found;
}

void DeviceSearch::add_row(FoundDevice& found, char letter, std::size_t item) const {
  const Cue& cue = cues_.at(item, letter).front();
  found.worst_cue = std::min(found.worst_cue, cue.quality);
  found.qualities.push_back(cue.quality);
  found.device.rows.push_back({.letter = std::string(1, static_cast<char>(letter - 'a' + 'A')),
                               .cue = cue.text,
                               .item = card_->list->items[item].key,
                               .gloss = {}});
}

}  // namespace hone::mnemonic
