#include <fmt/format.h>

#include <algorithm>

#include "mnemonic/device_check.h"
#include "mnemonic/device_search.h"
#include "text/ascii.h"

namespace hone::mnemonic {
namespace {

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

Status check_length(const Name& name, std::string_view text, std::size_t items) {
  const std::size_t letters = name.letters.size();
  if (letters >= items && letters <= items + kSpareLetters) return {};
  return invalid_input(
      fmt::format("“{}” has {} letters from A to Z; a name for {} items has {} to {}.", text,
                  letters, items, items, items + kSpareLetters));
}

std::vector<char> letters_without_cue(const Name& name, const LetterValues& values) {
  std::vector<char> letters;
  for (const char letter : name.letters) {
    bool usable = false;
    for (std::size_t item = 0; item < values.items(); ++item)
      usable |= values.at(item, letter) > kImpossible;
    if (!usable) letters.push_back(static_cast<char>(letter - 'a' + 'A'));
  }
  return letters;
}

std::vector<std::size_t> items_without_letter(const Name& name, const LetterValues& values) {
  std::vector<std::size_t> items;
  for (std::size_t item = 0; item < values.items(); ++item) {
    const auto suits = [&](char letter) { return values.at(item, letter) > kImpossible; };
    if (std::ranges::none_of(name.letters, suits)) items.push_back(item);
  }
  return items;
}

}  // namespace

Result<FittedName> fit_name(const deck::Card& card, std::string_view text,
                            const DeviceRequest& request, const Sources& sources) {
  const Name name = name_from(text, *sources.lexicon);
  DeviceRequest as_long = request;
  as_long.letters.reset();
  TRY(check_request(card, as_long));
  TRY(check_length(name, text, card.list->items.size()));
  const DeviceSearch search(card, request, sources);
  FittedName fitted;
  if (const auto found = search.rank({name}); !found.empty()) {
    fitted.device = search.device(found.front());
    return fitted;
  }
  fitted.without_cue = letters_without_cue(name, search.values());
  fitted.left_out = items_without_letter(name, search.values());
  return fitted;
}

}  // namespace hone::mnemonic
