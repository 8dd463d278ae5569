#include "mnemonic/devices.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "mnemonic/hook.h"
#include "mnemonic/letter_search.h"
#include "mnemonic/ranking.h"
#include "mnemonic/spoken_strings.h"
#include "text/ascii.h"
#include "text/words.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kLongestCue = 12;  // letters
constexpr std::size_t kRarestCue = 25'000;
constexpr std::size_t kSpareLetters = 3;  // that a name may have beyond the items
constexpr double kGoodFit = 0.0;          // a mean worth below it is worse than a clipped word
constexpr std::size_t kLooked = 400;      // names that are looked at for differences

Status check(const deck::Card& card, const DeviceRequest& request) {
  if (!card.list || card.list->items.empty()) {
    return invalid_input(fmt::format(
        "Card “{}” has no must-have list, so there is nothing for letters to stand for.",
        card.id.value));
  }
  const std::size_t items = card.list->items.size();
  if (items < 2 || items > kMostItems) {
    return invalid_input(
        fmt::format("The list of card “{}” has {} item{}; a device is for 2 to {}.", card.id.value,
                    items, items == 1 ? "" : "s", kMostItems));
  }
  const std::size_t letters = request.letters.value_or(items);
  if (letters < items || letters > items + kSpareLetters) {
    return invalid_input(fmt::format("A name for {} items has {} to {} letters, not {}.", items,
                                     items, items + kSpareLetters, letters));
  }
  for (const Pin& pin : request.pins) {
    if (pin.item >= items) {
      return invalid_input(
          fmt::format("There is no item {}; the list has {}.", pin.item + 1, items));
    }
    if (pin.text.empty() || !text::is_letter(pin.text.front())) {
      return invalid_input(
          fmt::format("“{}” cannot be pinned; a cue begins with a letter from A to Z.", pin.text));
    }
  }
  return {};
}

/// A card read once for all that is asked of it.
class Search {
 public:
  Search(const deck::Card& card, const DeviceRequest& request, const Sources& sources)
      : card_(&card),
        request_(&request),
        sources_(&sources),
        items_(profiles_of(*card.list, *sources.vectors)),
        cues_(cues_of(items_,
                      known_words(*sources.lexicon, *sources.vectors, kLongestCue, kRarestCue),
                      *sources.vectors, *sources.lexicon, sources.wordnet, request.family)),
        topic_(card, items_, *sources.vectors),
        keep_order_(request.keep_order.value_or(card.list->ordered)) {
    for (const Pin& pin : request.pins) {
      const char first = pin.text.front();
      const char letter = text::is_upper(first) ? static_cast<char>(first - 'A' + 'a') : first;
      if (pin.text.size() == 1) {
        cues_.keep_only(pin.item, letter);
      } else {
        cues_.keep_only(pin.item, Cue{pin.text, 1});
      }
    }
    values_ = cues_.values();
  }

  [[nodiscard]] std::vector<RankedName> names(std::size_t letters) const {
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

  [[nodiscard]] std::vector<RankedName> rank(const std::vector<Name>& names) const {
    return ranked(names, values_, keep_order_, topic_, *sources_->lexicon, *sources_->vectors);
  }

  /// The device that a name is with the best cue of each item for its letter.
  [[nodiscard]] std::optional<FoundDevice> device(const RankedName& ranked) const {
    const auto fit = best_fit(ranked.name.letters, values_, keep_order_);
    if (!fit) return {};
    const Word word = sources_->lexicon->find(ranked.name.word).value_or(Word());
    FoundDevice found{.device = {.family = request_->family,
                                 .name = ranked.name.shown,
                                 .hook = hook_for(ranked.name, word, topic_.phrase()),
                                 .hook_label = std::string(kHookLabel),
                                 .rows = {}},
                      .form = ranked.name.form,
                      .worst_cue = 1,
                      .bond = ranked.bond,
                      .score = ranked.score};
    for (std::size_t at = 0; at < fit->size(); ++at) {
      if (const auto item = (*fit)[at]) add_row(found, ranked.name.letters[at], *item);
    }
    return found;
  }

  [[nodiscard]] const LetterValues& values() const { return values_; }

 private:
  void add_row(FoundDevice& found, char letter, std::size_t item) const {
    const Cue& cue = cues_.at(item, letter).front();
    found.worst_cue = std::min(found.worst_cue, cue.quality);
    found.device.rows.push_back({.letter = std::string(1, static_cast<char>(letter - 'a' + 'A')),
                                 .cue = cue.text,
                                 .item = card_->list->items[item].key,
                                 .gloss = {}});
  }

  const deck::Card* card_;
  const DeviceRequest* request_;
  const Sources* sources_;
  std::vector<ItemProfile> items_;
  CueTable cues_;
  Topic topic_;
  bool keep_order_;
  LetterValues values_{0};
};

/// Cue and item of each row, to tell devices apart.
std::set<std::pair<std::string, std::string>> cue_set(const deck::Device& device) {
  std::set<std::pair<std::string, std::string>> cues;
  for (const deck::DeviceRow& row : device.rows) {
    cues.emplace(text::fold(row.cue), row.item.value);
  }
  return cues;
}

bool differ(const deck::Device& left, const deck::Device& right) {
  const auto mine = cue_set(left);
  const auto others = cue_set(right);
  const auto same =
      std::ranges::count_if(mine, [&](const auto& cue) { return others.contains(cue); });
  return 2 * static_cast<std::size_t>(same) <= mine.size();
}

Name name_from(std::string_view text, const Lexicon& lexicon) {
  Name name{.letters = {}, .shown = {}, .word = {}, .form = Form::kString};
  for (const char c : text) {
    const char upper = text::is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    name.shown += upper;
    if (text::is_upper(upper)) name.letters += static_cast<char>(upper - 'A' + 'a');
  }
  name.word = name.letters;
  if (lexicon.find(name.letters)) name.form = Form::kWord;
  return name;
}

}  // namespace

Result<std::vector<FoundDevice>> devices_for(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources) {
  TRY(check(card, request));
  const Search search(card, request, sources);
  const auto names = search.names(request.letters.value_or(card.list->items.size()));
  std::vector<FoundDevice> chosen;
  for (std::size_t at = 0; at < std::min(names.size(), kLooked); ++at) {
    if (chosen.size() == request.most) break;
    auto device = search.device(names[at]);
    if (!device) continue;
    const bool fresh = std::ranges::all_of(
        chosen, [&](const FoundDevice& other) { return differ(device->device, other.device); });
    if (fresh) chosen.push_back(std::move(*device));
  }
  return chosen;
}

Result<std::vector<RankedName>> ranked_names(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources) {
  TRY(check(card, request));
  const Search search(card, request, sources);
  return search.rank(sources.lexicon->names(request.letters.value_or(card.list->items.size())));
}

Result<FittedName> fit_name(const deck::Card& card, std::string_view text,
                            const DeviceRequest& request, const Sources& sources) {
  const Name name = name_from(text, *sources.lexicon);
  DeviceRequest as_long = request;
  as_long.letters.reset();
  TRY(check(card, as_long));
  const std::size_t items = card.list->items.size();
  if (name.letters.size() < items || name.letters.size() > items + kSpareLetters) {
    return invalid_input(
        fmt::format("“{}” has {} letters from A to Z; a name for {} items has {} to {}.", text,
                    name.letters.size(), items, items, items + kSpareLetters));
  }
  const Search search(card, request, sources);
  FittedName fitted;
  if (const auto found = search.rank({name}); !found.empty()) {
    fitted.device = search.device(found.front());
    return fitted;
  }
  const LetterValues& values = search.values();
  for (const char letter : name.letters) {
    bool usable = false;
    for (std::size_t item = 0; item < items; ++item)
      usable |= values.at(item, letter) > kImpossible;
    if (!usable) fitted.without_cue.push_back(static_cast<char>(letter - 'a' + 'A'));
  }
  for (std::size_t item = 0; item < items; ++item) {
    const auto suits = [&](char letter) { return values.at(item, letter) > kImpossible; };
    if (std::ranges::none_of(name.letters, suits)) fitted.left_out.push_back(item);
  }
  return fitted;
}

}  // namespace hone::mnemonic
