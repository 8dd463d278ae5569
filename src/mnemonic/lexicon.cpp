#include "mnemonic/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace hone::embedded {
std::string_view device_words();
}

namespace hone::mnemonic {
namespace {

constexpr std::array<std::string_view, 9> kSmallWords{"it", "up",  "on",  "in", "out",
                                                      "us", "now", "all", "off"};
constexpr std::size_t kMostCut = 2;       // letters that a clipped word may lose
constexpr std::size_t kLeastClipped = 5;  // letters that it has to keep

std::optional<Word> word_of(std::string_view line) {
  const std::size_t blank = line.find(' ');
  if (blank == 0 || blank == std::string_view::npos) return {};
  const auto letters = line.substr(0, blank);
  const auto rest = line.substr(blank + 1);
  const bool inflected = rest.size() == 2 && rest[1] == '+';
  if (rest.empty() || (rest.size() > 1 && !inflected)) return {};
  if (!std::ranges::all_of(letters, text::is_lower)) return {};
  return Word{.letters = letters, .kind = rest[0], .inflected = inflected};
}

std::string capitals(std::string_view letters) {
  std::string out;
  for (const char letter : letters) out += static_cast<char>(letter - 'a' + 'A');
  return out;
}

Name word_name(const Word& word) {
  return {std::string(word.letters), capitals(word.letters), std::string(word.letters),
          Form::kWord};
}

/// "own" and "it" give "OWN IT", where that has the right length.
void add_phrases(std::vector<Name>& names, const Word& verb, std::size_t letters) {
  if (verb.kind != 'v' || verb.inflected) return;
  for (const auto small : kSmallWords) {
    if (verb.letters.size() + small.size() != letters) continue;
    names.push_back({fmt::format("{}{}", verb.letters, small),
                     fmt::format("{} {}", capitals(verb.letters), capitals(small)),
                     std::string(verb.letters), Form::kPhrase});
  }
}

}  // namespace

Result<Lexicon> Lexicon::read(std::string_view table) {
  Lexicon lexicon;
  while (!table.empty()) {
    const auto line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(line.size() + 1, table.size()));
    const auto word = word_of(line);
    if (!word || (!lexicon.words_.empty() && lexicon.words_.back().letters >= word->letters)) {
      return invalid_input(
          fmt::format("Line {} of the words for devices cannot be read; make the file anew.",
                      lexicon.words_.size() + 1));
    }
    lexicon.words_.push_back(*word);
  }
  return lexicon;
}

std::optional<Word> Lexicon::find(std::string_view letters) const {
  const auto found = std::ranges::lower_bound(words_, letters, {}, &Word::letters);
  if (found == words_.end() || found->letters != letters) return {};
  return *found;
}

std::vector<Name> Lexicon::names(std::size_t letters) const {
  std::vector<Name> names;
  for (const Word& word : words_) {
    if (word.letters.size() == letters) names.push_back(word_name(word));
  }
  return names;
}

std::vector<Name> Lexicon::stand_ins(std::size_t letters) const {
  std::vector<Name> names;
  std::vector<Name> clipped;
  for (const Word& word : words_) {
    const std::size_t size = word.letters.size();
    if (size < letters) add_phrases(names, word, letters);
    if (size <= letters || size > letters + kMostCut || letters < kLeastClipped) continue;
    const auto cut = word.letters.substr(0, letters);
    const bool again = !clipped.empty() && clipped.back().letters == cut;
    if (word.inflected || again || find(cut)) continue;
    clipped.push_back({std::string(cut), capitals(cut), std::string(word.letters), Form::kClipped});
  }
  names.insert(names.end(), clipped.begin(), clipped.end());
  return names;
}

const Lexicon& built_in_lexicon() {
  static const Lexicon kLexicon = Lexicon::read(embedded::device_words()).value_or(Lexicon());
  return kLexicon;
}

double concreteness(const Word& word) {
  // A to Z: the most general nouns, act, animal, artifact, attribute, body, cognition,
  // communication, event, feeling, food, group, location, motive, object, person, phenomenon,
  // plant, possession, process, quantity, relation, shape, state, substance, time.
  constexpr std::array<double, 26> kNouns{0.2, 0.5, 1.0, 1.0, 0.2, 0.8, 0.2, 0.4, 0.5,
                                          0.1, 1.0, 0.5, 0.7, 0.1, 0.9, 0.8, 0.6, 0.9,
                                          0.5, 0.3, 0.4, 0.1, 0.7, 0.2, 0.9, 0.4};
  if (word.kind >= 'A' && word.kind <= 'Z')
    return kNouns[static_cast<std::size_t>(word.kind - 'A')];
  if (word.kind == 'v') return 0.4;
  return word.kind == 'j' ? 0.3 : 0.1;
}

}  // namespace hone::mnemonic
